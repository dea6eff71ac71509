import { tallyOf } from '../../../src/model/importing/account';
import { type Match, type Target } from '../../../src/model/importing/columns/match';
import { proposeMatch } from '../../../src/model/importing/columns/proposeMatch';
import { readImport, waitingInWords } from '../../../src/model/importing/readImport';
import { NEW_PLAN_TARGETS, targetsIn } from '../../../src/model/importing/columns/targets';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Grid } from '../../../src/model/table/grid';

const opened = (grid: Grid, tables: readonly Grid[] = [], change: Partial<Match> = {}) => {
  const plan = readPlan(tables);
  const targets = tables.length ? targetsIn(tables) : NEW_PLAN_TARGETS;
  const match = { ...proposeMatch(grid, targets, plan), ...change };
  const target = targets.find(({ kind }) => kind === match.table) as Target;
  return { match, target, plan, ...readImport(grid, match, target, plan) };
};
const usesOf = ({ uses }: Match) =>
  uses.map((use) => (use.as === 'column' ? use.heading : use.as === 'year' ? use.label : use.as));

/** The schemes of the design: a year beside another word, a code, three totals. */
const SCHEMES: Grid = [
  ['Better Care Fund schemes', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Scheme', 'Outcome', '2025/26 Budget', '2026-27', '2027-28', 'Cost centre'],
  ['Home care', 'Home first', 4_000_000, 4_100_000.3, 4_200_000, 45_001],
  ['Carers support', 'Independence', 1_000_000, 1_050_000.3, 1_100_000, 45_002],
  ['Falls prevention', 'Independence', 500_000, 510_000, 520_000, 45_003],
  ['Total', '', 5_500_000, 5_660_000.6, 5_820_000, ''],
];
const ALLOCATIONS: Grid = [
  ['Allocation', 'Source', 'Service', 'Commitment', '2025/26', '2026/27', '2027/28'],
  ['A1', 'BCF', 'Home care', 'Home first', 1, 1, 1],
];
const SERVICES: Grid = [['Service', 'Tier'], ['Home care', 'Targeted'], ['Carers’ support', 'Universal'], ['Falls prevention', 'Universal']]; // prettier-ignore

describe('a sheet of schemes', () => {
  const found = opened(SCHEMES, [ALLOCATIONS, SERVICES]);

  test('is proposed as allocations, with the one year that is beside another word left to the user', () => {
    expect(found.match.table).toBe('Allocation');
    expect(found.match.headings).toEqual({ first: 2, last: 2 });
    expect(usesOf(found.match)).toEqual(['Service', 'Commitment', 'ask', '2026/27', '2027/28', 'leave out']);
    expect(found.questions).toEqual([
      { about: 'year', column: 2, heading: '2025/26 Budget', second: false, count: 3, pence: 550_000_000, years: ['2025/26', '2026/27', '2027/28'] }, // prettier-ignore
    ]);
    expect(waitingInWords(found)).toBe('3 numbers wait for one answer');
  });

  test('accounts for all its numbers in five lines that add up', () => {
    expect(
      found.account.lines.map(({ fate, why, numbers, pence }) => [fate, why, numbers.count, pence]),
    ).toEqual([
      ['read', '', 6, 566_000_060 + 582_000_000],
      ['waiting', '', 3, 550_000_000],
      ['totals', '', 3, 550_000_000 + 566_000_060 + 582_000_000],
      ['not money', 'Cost centre: codes of 5 digits', 3, null],
    ]);
    expect(found.account.all.count).toBe(15);
    expect(found.totals).toEqual([{ row: 6, label: 'Total', differences: [] }]);
  });

  test('asks of a name that is nearly one of the plan’s', () => {
    expect(found.names.find(({ heading }) => heading === 'Service')).toMatchObject({
      ...{ same: 2, close: [{ word: 'Carers support', meant: 'Carers’ support' }], fresh: [] },
    });
  });

  test('gives three rows once the year is known and the name is settled', () => {
    const uses = found.match.uses.map((use, column) => (column === 2 ? { as: 'year' as const, label: '2025/26' } : use)); // prettier-ignore
    const words = { Service: { 'carers support': 'Carers’ support' } };
    const { rows, questions } = opened(SCHEMES, [ALLOCATIONS, SERVICES], { uses, words });
    expect(questions).toEqual([]);
    expect(rows).toEqual([
      { cells: { Service: 'Home care', Commitment: 'Home first' }, amounts: { '2025/26': 400_000_000, '2026/27': 410_000_030, '2027/28': 420_000_000 }, from: [3] }, // prettier-ignore
      { cells: { Service: 'Carers’ support', Commitment: 'Independence' }, amounts: { '2025/26': 100_000_000, '2026/27': 105_000_030, '2027/28': 110_000_000 }, from: [4] }, // prettier-ignore
      { cells: { Service: 'Falls prevention', Commitment: 'Independence' }, amounts: { '2025/26': 50_000_000, '2026/27': 51_000_000, '2027/28': 52_000_000 }, from: [5] }, // prettier-ignore
    ]);
  });
});

describe('a budget in thousands', () => {
  const BUDGET: Grid = [
    ['Revenue budget 2025/26', null, null, null],
    ["All figures in £'000", null, null, null],
    ['Budget line', '2024/25', '2025/26', 'Change %'],
    ['Adult social care', null, null, null],
    ['Home care', 1200.5, 1250, 4.1],
    ['Day care', '(300)', 310, 3.3],
    ['Total adult social care', 900.5, 1560, null],
    ['Public health', null, null, null],
    ['Health visiting', 200, 210, 5],
    ['Smoking', 'tbc', 12.3456789, 0],
    ['Total public health', 200, 222, null],
    ['Grand total', 1100.5, 1782, null],
    ['Source: Cabinet, February', null, null, null],
  ];

  test('is scaled, its totals and notes are left out, and a total that differs is named', () => {
    const found = opened(BUDGET);
    expect(found.match).toMatchObject({ table: 'Allocation', zeros: 3 });
    expect(usesOf(found.match)).toEqual(['Service', '2024/25', '2025/26', 'leave out']);
    expect(found.rows.map(({ cells, amounts }) => [cells.Service, amounts])).toEqual([
      ['Home care', { '2024/25': 120_050_000, '2025/26': 125_000_000 }],
      ['Day care', { '2024/25': -30_000_000, '2025/26': 31_000_000 }],
      ['Health visiting', { '2024/25': 20_000_000, '2025/26': 21_000_000 }],
      ['Smoking', { '2024/25': 'tbc' }],
    ]);
    expect(found.account.asText).toBe(1);
    expect(found.questions).toEqual([{ about: 'pennies', count: 1, pence: null }]);
    const rounded = opened(BUDGET, [], { rounds: true });
    expect(rounded.questions).toEqual([]);
    expect(rounded.rows[3]?.amounts).toEqual({ '2024/25': 'tbc', '2025/26': 1_234_568 });
    expect(rounded.totals.map(({ row, differences }) => [row, differences])).toEqual([
      [6, []],
      [10, [{ column: 2, pence: 22_200_000 - 22_234_568 }]],
      [11, [{ column: 2, pence: 178_200_000 - 178_234_568 }]],
    ]);
  });

  test('gives the heading of a group to the column that the user picks', () => {
    const { rows } = opened(BUDGET, [], { groups: 'Commitment' });
    expect(rows.map(({ cells }) => cells.Commitment)).toEqual(['Adult social care', 'Adult social care', 'Public health', 'Public health']); // prettier-ignore
  });

  test('two rows need a name, and are left out or named', () => {
    const nameless: Grid = [['Grant', '2025/26'], ['Sure Start', 5], ['', 7], ['', 8]]; // prettier-ignore
    const found = opened(nameless);
    expect(found.match.table).toBe('Stream');
    expect(found.questions.map(({ about, pence }) => [about, pence])).toEqual([['name', 700], ['name', 800]]); // prettier-ignore
    expect(opened(nameless, [], { leavesNameless: true }).rows).toHaveLength(1);
    const named = opened(nameless, [], { given: { 2: 'Extended schools', 3: 'KS3' } });
    expect(named.rows.map(({ cells }) => cells.Stream)).toEqual(['Sure Start', 'Extended schools', 'KS3']);
    expect(tallyOf(named.account, 'read')).toEqual({ numbers: { count: 3, total: 20 }, pence: 2000 });
  });
});

test('one row for each amount becomes one row for each service', () => {
  const long: Grid = [
    ['Service', 'Financial year', 'Amount'],
    ['Home care', '2025/26', 5],
    ['Home care', '2026-27', 6],
    ['Day care', '2025/26', 7],
    ['Day care', '2025/26', 1],
    ['Total', '', 19],
  ];
  const found = opened(long);
  expect(usesOf(found.match)).toEqual(['Service', 'year of row', 'amount of row']);
  expect(found.rows).toEqual([
    { cells: { Service: 'Home care' }, amounts: { '2025/26': 500, '2026/27': 600 }, from: [1, 2] },
    { cells: { Service: 'Day care' }, amounts: { '2025/26': 800 }, from: [3, 4] },
  ]);
  expect(tallyOf(found.account, 'read')).toEqual({ numbers: { count: 4, total: 19 }, pence: 1900 });
  expect(tallyOf(found.account, 'totals').numbers).toEqual({ count: 1, total: 19 });
});

test.each([
  [[['Organisation', 'Type of body'], ['Coventry City Council', 'Council'], ['Mid Vale ICB', 'ICB']], 'Partner', ['Partner', 'Type']], // prettier-ignore
  [[['Funding source', 'Organisation', '2025/26 £000'], ['BCF', 'Mid Vale ICB', 5]], 'Stream', ['Stream', 'Partner', '2025/26']], // prettier-ignore
  [[['Pool', 'Contributor', '2025/26'], ['LD pool', 'Mid Vale ICB', 5]], 'Contribution', ['Pool', 'Partner', '2025/26']], // prettier-ignore
  [[['Pool', 'Service', '2025/26 Actual'], ['LD pool', 'Day care', 5]], 'Outturn', ['Pool', 'Service', 'ask']], // prettier-ignore
  [[['Commitment', 'Lead officer', '2025/26'], ['Family Help', 'DCS', 5]], 'Commitment', ['Commitment', 'Lead', '2025/26']], // prettier-ignore
  [
    [
      ['Grant', 'Budget 2025', 'Budget 2026'],
      ['ABG', 5, 6],
    ],
    'Stream',
    ['Stream', 'ask', 'ask'],
  ],
  [
    [
      ['2025/26 budget book', ''],
      ['Grant', 'Budget'],
      ['ABG', 5],
    ],
    'Stream',
    ['Stream', '2025/26'],
  ],
] as const)('%j goes into %s', (grid, table, uses) => {
  const { match } = opened(grid);
  expect([match.table, usesOf(match)]).toEqual([table, uses]);
});

test('a partner is found by what is below a heading that says nothing', () => {
  const { match } = opened(
    [
      ['Name', 'X', '2025/26'],
      ['BCF', 'NHS Mid Vale ICB', 5],
      ['HSF', 'Alder Council', 6],
    ],
    [[['Stream', 'Partner', '2025/26']]],
  );
  expect(usesOf(match)).toEqual(['Stream', 'Partner', '2025/26']);
});
