import { pools } from '../../src/functions/pools';
import { settlement } from '../../src/functions/settlement';
import { excelErrors, failure } from './excelErrors';

beforeAll(excelErrors);

type Rows = unknown[][];
const pool = (overspend: string, underspend = 'Carry forward', host = 'Council'): Rows => [
  ['Pool', 'Host', 'Overspend rule', 'Underspend rule'],
  ['Disability', host, overspend, underspend],
];
/** The pool of the worked example: £2,250,000, of which the PCT has paid three quarters. */
const contributions: Rows = [
  ['Contribution', 'Pool', 'Partner', 'Share', 'Cap', 'Paid', '2006/07'],
  ['', 'Disability', 'Council', 0.6, '', 1250000, 1250000],
  ['', 'disability ', 'PCT', 0.4, 24900, 622500, 830000],
  ['', 'Disability', 'Schools', '', 5100, 170000, 170000],
];
const outturn = (amount: unknown): Rows => [
  ['Outturn', 'Pool', 'Service', 'Partner', '2006/07'],
  ['', 'Disability', '', '', amount],
];
const settle = (rule: string, spent: unknown = 2338417.63, ...more: Rows[]) =>
  settlement('Disability', '2006/07', [pool(rule), contributions, outturn(spent), ...more]);
const column = (grid: unknown[][], c: number) => grid.slice(1).map((row) => row[c]);

describe('POOL.SETTLEMENT of an overspend of £88,417.63', () => {
  test('by contribution, with what is due', () => {
    const grid = settle('Contribution share');
    expect(grid[0]).toEqual(['Partner', 'Contribution', 'Variance share', 'Liability', 'Paid', 'Due']);
    expect(column(grid, 2)).toEqual([49120.91, 32616.28, 6680.44, 88417.63]);
    expect(column(grid, 5)).toEqual([49120.91, 240116.28, 6680.44, 295917.63]);
    expect(grid.at(-1)).toEqual(['Total', 2250000, 88417.63, 2338417.63, 2042500, 295917.63]);
  });
  test.each([
    ['Fixed shares', [53050.58, 35367.05, 0, 88417.63]],
    ['Host bears', [88417.63, 0, 0, 88417.63]],
    ['capped', [58417.63, 24900, 5100, 88417.63]],
  ])('%s', (rule, shares) => expect(column(settle(rule), 2)).toEqual(shares));
  test.each(['Bands', 'Reserve first', 'By line'])(
    '%s: what the columns cannot decide is Unallocated',
    (rule) => expect(settle(rule).at(-2)).toEqual(['Unallocated', 0, 88417.63, 88417.63, 0, 88417.63]),
  );
  test('an underspend has its own rule', () =>
    expect(settle('Contribution share', 2200000).at(-2)).toEqual([
      'Carried forward',
      0,
      -50000,
      -50000,
      0,
      -50000,
    ]));
  test('neither over nor under: nobody bears anything', () =>
    expect(column(settle('Bands', 2250000), 2)).toEqual([0, 0, 0, 0]));
});

test('line by line, each to its lead, and a line without one to nobody', () => {
  const lines: Rows = [
    ['Outturn', 'Pool', 'Service', 'Partner', '2006/07'],
    ['', 'Disability', 'Respite', 'Council', 561200.1],
    ['', 'Disability', 'Transition', 'Council', 485500],
    ['', 'Disability', 'Speech', 'PCT', 721717.53],
    ['', 'Disability', 'Equipment', '', 570000],
  ];
  const budgets: Rows = [
    ['Allocation', 'Source', 'Service', '2006/07'],
    ['', 'Disability', 'Respite', 500000],
    ['', 'Disability', 'Transition', 500000],
    ['', 'Disability', 'Speech', 700000],
    ['', 'Disability', 'Equipment', 550000],
  ];
  const grid = settlement('Disability', '2006/07', [pool('By line'), contributions, lines, budgets]);
  expect(column(grid, 0)).toEqual(['Council', 'PCT', 'Schools', 'Unallocated', 'Total']);
  expect(column(grid, 2)).toEqual([46700.1, 21717.53, 0, 20000, 88417.63]);
});

describe('what cannot be settled says why', () => {
  test.each([
    [
      'another pool',
      () => settlement('Respite', '2006/07', [pool('Capped'), contributions]),
      '#VALUE!',
      /No pool is called Respite/,
    ],
    [
      'no outturn',
      () => settlement('Disability', '2006/07', [pool('Capped'), contributions]),
      '#N/A',
      /no outturn in 2006\/07/,
    ],
    [
      'another year',
      () => settlement('Disability', '2007/08', [pool('Capped'), contributions]),
      '#N/A',
      /no contributions in 2007\/08/,
    ],
    ['no rule', () => settle(''), '#N/A', /no overspend rule/],
    [
      'no pool row',
      () => settlement('Disability', '2006/07', [contributions, outturn(1)]),
      '#N/A',
      /no row in the pool table/,
    ],
    [
      'an unknown outturn',
      () => settle('Capped', 'tbc'),
      '#N/A',
      /Outturn table, row 1, 2006\/07 is not known/,
    ],
    ['an outturn as text', () => settle('Capped', '£2m'), '#VALUE!', /holds the text "£2m"/],
    [
      'no pool given',
      () => settlement('', '2006/07', [contributions]),
      '#VALUE!',
      /Give the name of the pool/,
    ],
    [
      'shares short',
      () =>
        settlement('Disability', '2006/07', [
          pool('Fixed shares'),
          contributions.map((row, i) => (i === 2 ? [...row.slice(0, 3), 0.399, ...row.slice(4)] : row)),
          outturn(2400000),
        ]),
      '#VALUE!',
      /0.1 points short/,
    ],
  ])('%s', (_, work, code, message) => {
    expect(failure(work)).toEqual({ code, message: expect.stringMatching(message) });
  });
  test('an unknown contribution is no settlement', () => {
    const unknown = contributions.map((row, i) => (i === 2 ? [...row.slice(0, 6), 'unknown'] : row));
    expect(
      failure(() => settlement('Disability', '2006/07', [pool('Capped'), unknown, outturn(1)])).message,
    ).toMatch(/What PCT contributes to Disability in 2006\/07 is not known/);
  });
});

describe('POOL.POOLS', () => {
  const streams: Rows = [
    ['Stream', 'Partner', '2006/07'],
    ['CF', 'Council', 100],
  ];
  const mixed: Rows = [
    ['Contribution', 'Pool', 'Partner', 'Stream', '2007/08', '2006/07'],
    ['', 'B', '', 'CF', '', 10],
    ['', 'B', 'PCT', '', 'tbc', 5],
    ['', 'B', 'Council', '', 1, 2.5],
    ['', 'A', 'PCT', '', 7, ''],
  ];
  test('pools in the pool table’s order, a partner’s rows together, its streams counted as its own', () => {
    expect(pools('Base', [mixed, streams, [['Pool'], ['A'], ['B']]])).toEqual([
      ['Pool', 'Partner', '2006/07', '2007/08'],
      ['A', 'PCT', 0, 7],
      ['A', 'Total', 0, 7],
      ['B', 'Council', 12.5, 1],
      ['B', 'PCT', 5, 'unknown'],
      ['B', 'Total', 17.5, 'at least £1.00'],
    ]);
  });
  test('without contributions it says what is missing', () =>
    expect(failure(() => pools('', [streams])).message).toMatch(/begins with the heading Contribution/));
});
