import { gridsOf } from '../model/trace/examples';
import { EXAMPLES } from '../model/trace/examples';
import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const statement = called('STATEMENT');
const funding = called('FUNDING');
const services = called('SERVICES');

beforeAll(excelErrors);

type Rows = unknown[][];
const streams: Rows = [
  ['Stream', 'Partner', 'Certainty', 'Ring-fence', '2010/11', '2011/12'],
  ['Core', 'Council', 'Confirmed', '', 5_458_400, 5_000_000],
  ['Growth', 'PCT', 'indicative', 'health; play', 1_400, 'unknown'],
  ['ABG', 'council', '', '', 1_400, ''],
];
const serviceTable: Rows = [
  ['Service', 'Group', 'Provider', 'Outcome'],
  ['Care', '', 'PCT', 'Be healthy'],
  ['Play', 'Education', '', ''],
];
const partners: Rows = [
  ['Partner', 'Group'],
  ['PCT', 'Health'],
];
const commitments: Rows = [
  ['Commitment', 'Priority', 'Outcome'],
  ['Safe', 'Aim 6', 'Stay safe'],
];
const allocations: Rows = [
  ['Allocation', 'Source', 'Service', 'Commitment', '2010/11', '2011/12'],
  ['', 'Core', 'Care', 'Safe', 5_458_400, 5_000_000],
  ['', 'Growth', 'Play', '', 1_400, ''],
  ['', 'ABG', '', 'Safe', 1_400, ''],
];
const tables = [streams, serviceTable, partners, commitments, allocations];

describe('POOL.STATEMENT', () => {
  test('spending is by the group of the service, else of its provider, and by priority', () => {
    expect(statement('spending', '', tables)).toEqual([
      ['Group', 'Priority', '2010/11', '2011/12'],
      ['Education', 'No priority', 1_400, 0],
      ['Health', 'Aim 6', 5_458_400, 5_000_000],
      ['No group', 'Aim 6', 1_400, 0],
      ['Total', '', 5_461_200, 5_000_000],
    ]);
  });

  test('resources are by partner, source, certainty and restriction', () => {
    expect(statement('resources', 'Base', tables)).toEqual([
      ['Source', 'Certainty', 'Restriction', '2010/11', '2011/12'],
      ['Core', 'Confirmed', 'Any purpose', 5_458_400, 5_000_000],
      ['ABG', 'Not given', 'Any purpose', 1_400, 0],
      ['Growth', 'Indicative', 'health, play', 1_400, 'unknown'],
      ['Total', '', '', 5_461_200, 'at least £5,000,000.00'],
    ]);
    expect(statement('partners', '', tables).map(([source, certainty]) => [source, certainty])).toEqual([
      ['Source', 'Certainty'],
      ['Council', ''],
      ['Core', 'Confirmed'],
      ['ABG', 'Not given'],
      ['PCT', ''],
      ['Growth', 'Indicative'],
      ['Total', ''],
    ]);
  });

  test('outcomes are those of services, else of commitments', () => {
    expect(statement('outcomes', '', tables).slice(1)).toEqual([
      ['Be healthy', 5_458_400, 5_000_000],
      ['Stay safe', 1_400, 0],
      ['No outcome', 1_400, 0],
      ['Total', 5_461_200, 5_000_000],
    ]);
  });

  test('the two agree, or say that it is not known', () => {
    expect(statement('agree', '', tables)).toEqual([
      ['Item', 'Of', '2010/11', '2011/12'],
      ['Resources', '', 5_461_200, 'at least £5,000,000.00'],
      ['Not known', 'Growth', 0, 'unknown'],
      ['Spending', '', 5_461_200, 5_000_000],
      ['Difference', '', 0, 'unknown'],
    ]);
  });

  test('in £k the parts and the row Rounding add up to the rounded total', () => {
    const [headings, ...rows] = statement('spending', '', [...tables, [['£000']]]);
    expect(headings).toEqual(['Group', 'Priority', '2010/11 £k', '2011/12 £k']);
    expect(rows).toEqual([
      ['Education', 'No priority', 1, 0],
      ['Health', 'Aim 6', 5_458, 5_000],
      ['No group', 'Aim 6', 1, 0],
      ['Rounding', '', 1, 0],
      ['Total', '', 5_461, 5_000],
    ]);
    expect(statement('resources', '', [...tables, [['£m']]]).at(-1)).toEqual([
      'Total',
      '',
      '',
      5.5,
      'at least £5.0m',
    ]);
  });

  test('every test comes with its parts', () => {
    const rows = statement('tests', '', tables);
    expect(rows[0]).toEqual(['Test', 'Holds', 'Figures', 'Why']);
    expect(rows.map(([test]) => test)).toContain('Realistic: Confirmed money');
    expect(rows.filter(([test]) => !String(test).includes(':')).map(([test]) => test)).toEqual([
      ...['Test', 'Realistic', 'Affordable', 'Not merely aspirations'],
    ]);
  });

  test.each([
    ['no part', () => statement('', '', tables), /Give the part of the statement: spending, resources/],
    ['another part', () => statement('income', '', tables), /The part is "income"/],
    ['no streams', () => statement('resources', '', [allocations]), /The stream table is missing/],
    [
      'no commitments',
      () => statement('spending', '', [serviceTable, allocations]),
      /The commitment table is missing/,
    ],
    [
      'a pool that is not passed',
      () =>
        statement('agree', '', [
          streams,
          [
            ['Allocation', 'Source', '2010/11'],
            ['', 'CAMHS', 5],
          ],
        ]),
      /draws on CAMHS, which is in none of the tables: pass the pool and contribution tables too/,
    ],
    [
      'another unit',
      () => statement('resources', '', [streams, [['£bn']]]),
      /Table 2 is a single cell that holds "£bn"/,
    ],
  ])('%s is refused with a sentence', (_, work, message) => {
    expect(failure(work)).toEqual({ code: '#VALUE!', message: expect.stringMatching(message) });
  });

  test.each(EXAMPLES)('%s: totals are those of FUNDING and SERVICES', (_, example) => {
    const grids = gridsOf(example) as Rows[];
    const ofYears = (rows: Rows, names: number) => rows.at(-1)?.slice(names);
    expect(ofYears(statement('resources', '', grids), 3)).toEqual(ofYears(funding('', grids), 3));
    expect(ofYears(statement('spending', '', grids), 2)).toEqual(ofYears(services('', grids), 2));
    expect(ofYears(statement('outcomes', '', grids), 1)).toEqual(ofYears(services('', grids), 2));
  });
});
