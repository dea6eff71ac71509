import { called } from './called';
import { excelErrors, failure } from './excelErrors';

const risk = called('RISK');

beforeAll(excelErrors);

type Rows = unknown[][];
const streams = (abg: unknown = 0.8): Rows => [
  ['Stream', 'Partner', 'Certainty', 'Probability', '2010/11', '2011/12'],
  ['ABG', 'Council', 'Indicative', abg, 10_700_000, ''],
  ['Sure Start', 'Council', 'At risk', 0.6, 16_400_000, ''],
  ['Core', 'Council', 'Confirmed', '', 5, 5],
];
const allocations: Rows = [
  ['Allocation', 'Source', 'Commitment', '2010/11', '2011/12'],
  ['a', 'ABG', 'Children', 10_700_000, ''],
  ['b', 'Sure Start', 'Children', 16_400_000, ''],
  ['c', 'Core', 'Play', 5, 5],
];
const commitments: Rows = [
  ['Commitment', '2010/11', '2011/12'],
  ['Children', 20_000_000, ''],
  ['Play', '', 5],
];
const scenario: Rows = [
  ['Scenario', 'Target', 'Name', 'Change', 'Value', 'From year', 'Spread'],
  ['Half', 'Stream', 'Sure Start', 'cut %', 0.5, '2010/11', 'pro rata'],
];
const tables = [streams(), allocations, commitments];
const HEADINGS = ['Commitment', 'Kept', 'Expected shortfall', 'P10', 'P50', 'P90', 'Method'];

describe('POOL.RISK', () => {
  test('Southwark’s two grants, every outcome of them', () => {
    expect(risk('', '2010/11', '', '', tables)).toEqual([
      HEADINGS,
      ['Children', 0.48, 5_008_000, 10_700_000, 16_400_000, 27_100_000, 'Exact: 4 outcomes'],
      ['Play', 'No floor', 0, 5, 5, 5, 'Exact: 1 outcome'],
    ]);
  });
  test('another year, in any order of the tables', () =>
    expect(risk(null, 'FY2011-12', null, null, [...tables].reverse())).toEqual([
      HEADINGS,
      ['Children', 'No floor', 0, 0, 0, 0, 'Exact: 1 outcome'],
      ['Play', 1, 0, 5, 5, 5, 'Exact: 1 outcome'],
    ]));
  test('the scenario comes first: half of Sure Start, and then it arrives or not', () =>
    expect(risk('half', '2010/11', 0, 0, [...tables, scenario])[1]).toEqual([
      'Children',
      0,
      6_520_000,
      8_200_000,
      10_700_000,
      18_900_000,
      'Exact: 4 outcomes',
    ]));

  const many = Array.from({ length: 24 }, (_, s) => s + 1);
  const drawnTables: Rows[] = [
    [['Stream', 'Probability', '2010/11'], ...many.map((s) => [`S${s}`, 0.6, 1000 * s])],
    [['Allocation', 'Source', 'Commitment', '2010/11'], ...many.map((s) => ['', `S${s}`, 'Big', 1000 * s])],
    [
      ['Commitment', '2010/11'],
      ['Big', 180_000],
    ],
  ];
  test('more than twenty streams are drawn, the same seed gives the same figures, and the method says so', () => {
    const [, row] = risk('', '2010/11', '', '', drawnTables);
    expect(row![6]).toMatch(/^Monte Carlo: 10,000 draws, seed 1, standard error 0\.(4\d|5) points$/);
    expect(risk('', '2010/11', 10_000, 1, drawnTables)[1]).toEqual(row);
    expect(risk('', '2010/11', '', 2, drawnTables)[1]).not.toEqual(row);
    expect(risk('', '2010/11', 400, '', drawnTables)[1]![6]).toMatch(
      /^Monte Carlo: 400 draws, seed 1, standard error 2/,
    );
  });
  test('a floor of a penny that every draw keeps has no standard error to give', () => {
    const sure = [
      ...drawnTables.slice(0, 2),
      [
        ['Commitment', '2010/11'],
        ['Big', 0.01],
      ],
    ];
    expect(risk('', '2010/11', '', '', sure)[1]!.slice(1, 3)).toEqual([1, 0]);
    expect(risk('', '2010/11', '', '', sure)[1]![6]).toBe(
      'Monte Carlo: 10,000 draws, seed 1, the same in every draw',
    );
  });
  test('an amount that nobody knows', () =>
    expect(
      risk('', '2010/11', '', '', [
        streams(),
        commitments,
        [...allocations, ['d', 'ABG', 'Play', 'tbc', '']],
      ])[2],
    ).toEqual(['Play', ...Array(5).fill('unknown'), 'Not known: an allocation is not known']));

  test.each([
    [
      'no probability',
      () => risk('', '2010/11', '', '', [streams(''), allocations, commitments]),
      '#N/A',
      /^ABG is not Confirmed and has £10,700,000 in 2010\/11/,
    ],
    [
      '80 for 80%',
      () => risk('', '2010/11', '', '', [streams(80), allocations, commitments]),
      '#VALUE!',
      /Probability is 80/,
    ],
    [
      'no streams',
      () => risk('', '2010/11', '', '', [allocations, commitments]),
      '#VALUE!',
      /begins with the heading Stream/,
    ],
    [
      'no commitments',
      () => risk('', '2010/11', '', '', [allocations, streams()]),
      '#VALUE!',
      /heading Commitment/,
    ],
    ['no year', () => risk('', '', '', '', tables), '#VALUE!', /The year is missing: give a financial year/],
    ['a year without anything', () => risk('', '2030/31', '', '', tables), '#N/A', /have the year 2030\/31/],
    [
      'half a draw',
      () => risk('', '2010/11', 1000.5, '', tables),
      '#VALUE!',
      /number of draws is 1000.5: give a whole number from 100 to 100,000/,
    ],
    ['too few draws', () => risk('', '2010/11', 1, '', tables), '#VALUE!', /number of draws is 1:/],
    ['too many draws', () => risk('', '2010/11', 1e7, '', tables), '#VALUE!', /10000000: give/],
    [
      'draws in words',
      () => risk('', '2010/11', 'many', '', tables),
      '#VALUE!',
      /draws is the text "many", not a number/,
    ],
    ['a negative seed', () => risk('', '2010/11', '', -1, tables), '#VALUE!', /The seed is -1/],
    [
      'a seed beyond 32 bits',
      () => risk('', '2010/11', '', 2 ** 32, tables),
      '#VALUE!',
      /The seed is 4294967296/,
    ],
    [
      'an error as seed',
      () => risk('', '2010/11', '', { code: '#REF!' }, tables),
      '#VALUE!',
      /The seed shows #REF!/,
    ],
    [
      'another scenario',
      () => risk('Cuts', '2010/11', '', '', [...tables, scenario]),
      '#N/A',
      /No scenario is called Cuts/,
    ],
  ])('%s', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
});
