import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const register = called('REGISTER');

beforeAll(excelErrors);

type Rows = unknown[][];
const streams: Rows = [
  ['Stream', 'Partner', '2010/11'],
  ['ABG', 'Council', 60],
  ['Growth', 'PCT', 40],
];
const pools: Rows = [
  ['Pool', 'Kind'],
  ['CAMHS pool', 'Pooled fund'],
];
const contributions: Rows = [
  ['Contribution', 'Pool', 'Stream', '2010/11'],
  ['', 'CAMHS pool', 'ABG', 30],
  ['', 'CAMHS pool', 'Growth', 10],
];
const allocations: Rows = [
  ['Allocation', 'Source', 'Service', 'Commitment', 'Joint', 'Basis', '2010/11'],
  ['', 'CAMHS pool', 'CAMHS', 'Healthy minds', 'Yes', '', 40],
  ['', 'ABG', 'Respite', '', 'Yes', 'by places', 30],
  ['', 'Growth', 'Respite', '', 'Yes', 'by places', 'tbc'],
  ['', 'ABG', 'Parks', '', 'No', '', 1],
];
const HEADINGS = ['Service', 'Commitment', 'Arrangement', 'Partner', 'Basis', '2010/11'];

describe('POOL.REGISTER', () => {
  test('lists joint actions with how their money is brought together', () =>
    expect(register('Base', [allocations, pools, streams, contributions])).toEqual([
      HEADINGS,
      ['CAMHS', 'Healthy minds', 'Pooled fund: CAMHS pool', 'Council; PCT', '', 40],
      ['Respite', '', 'No pool', 'Council', 'by places', 30],
      ['Respite', '', 'No pool', 'PCT', 'by places', 'unknown'],
      ['Total', '', '', '', '', 'at least £70.00'],
    ]));
  test('under a scenario shows what is left', () => {
    const steps: Rows = [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'],
      ['Cuts', 1, 'Stream', 'ABG', 'cut %', 0.5],
    ];
    const plain = allocations.filter((row) => !row.includes('tbc') && !row.includes('Parks'));
    const commitments: Rows = [['Commitment'], ['Healthy minds']];
    expect(register('Cuts', [plain, pools, streams, contributions, commitments, steps])).toEqual([
      HEADINGS,
      ['CAMHS', 'Healthy minds', 'Pooled fund: CAMHS pool', 'Council; PCT', '', 25],
      ['Respite', '', 'No pool', 'Council', 'by places', 15],
      ['Total', '', '', '', '', 40],
    ]);
  });
  test('a plan without joint actions has its headings and a total of zero', () =>
    expect(register('', [[allocations[0]!, allocations[4]!]])).toEqual([
      HEADINGS,
      ['Total', '', '', '', '', 0],
    ]));
  test.each([
    ['without allocations', () => register('', [streams]), '#VALUE!', /allocation table is missing/],
    [
      'without the pools',
      () => register('', [allocations, streams]),
      '#VALUE!',
      /row 1, draws on CAMHS pool.*pass the pool table too/,
    ],
    ['without both', () => register('', [allocations]), '#VALUE!', /pass the stream and pool table too/],
    ['of a scenario that is not there', () => register('Cuts', [allocations]), '#N/A', /Cuts/],
    [
      'with an amount as text',
      () => register('', [[allocations[0]!, ['', 'ABG', 'Play', '', 'Yes', '', '£5']], streams, pools]),
      '#VALUE!',
      /holds the text "£5"/,
    ],
  ])('%s it says what to do', (_, work, code, message) =>
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) }),
  );
});
