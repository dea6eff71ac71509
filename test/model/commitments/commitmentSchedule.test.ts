import { commitmentSchedule, uncertainShare } from '../../../src/model/commitments/commitmentSchedule';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Cell, type Grid } from '../../../src/model/table/grid';

const scheduleOf = (...grids: Grid[]) => commitmentSchedule(readPlan(grids)) ?? [];

const safe = (floor: Cell): Grid => [
  ['Commitment', 'Priority', '2010/11'],
  ['Safe', 'Aim 6', floor],
];
const lines = (...rows: Cell[][]): Grid => [['Allocation', 'Source', 'Commitment', '2010/11'], ...rows];

describe('status and shortfall', () => {
  const statusWith = (floor: Cell, ...amounts: Cell[]) => {
    const rows = amounts.map((amount) => ['', 'Council', 'Safe', amount]);
    return scheduleOf(safe(floor), lines(...rows)).map(({ status, shortfall }) => [
      status,
      shortfall.known ? shortfall.pence : 'unknown',
    ]);
  };
  test.each([
    ['money that reaches the floor keeps it', 700, [300, 400], 'Kept', 0],
    ['a penny less breaks it', 700, [300, 399.99], 'Broken', 1],
    ['a floor and no line', 700, [], 'Unfunded', 70000],
    ['a line without money is a line', 700, [''], 'Broken', 70000],
    ['no floor', '', [300], 'No floor', 0],
    ['neither floor nor line', '', [], 'No floor', 0],
    ['what is known keeps it, whatever is missing', 700, [700, 'tbc'], 'Kept', 0],
    ['what is known is below it while an amount is missing', 700, [699, 'tbc'], 'Not known', 'unknown'],
    ['a floor that nobody knows', 'unknown', [699], 'Not known', 'unknown'],
    ['a floor that nobody knows and no line', 'unknown', [], 'Unfunded', 'unknown'],
  ])('%s', (_, floor, amounts, status, short) =>
    expect(statusWith(floor, ...amounts)).toEqual([[status, short]]),
  );
});

test('rows stand in the order of the commitments, then of the years of both tables, Undated last', () => {
  const found = scheduleOf(
    [
      ['Commitment', 'Undated', '2011/12'],
      ['B', 1, 2],
      ['A', 3, 4],
    ],
    [
      ['Allocation', 'Commitment', '2010/11'],
      ['', 'a', 5],
    ],
  );
  expect(
    found.map(({ commitment, year, floor, funded }) => [commitment, year, floor.pence, funded.pence]),
  ).toEqual([
    ['B', '2010/11', 0, 0],
    ['B', '2011/12', 200, 0],
    ['B', 'Undated', 100, 0],
    ['A', '2010/11', 0, 500],
    ['A', '2011/12', 400, 0],
    ['A', 'Undated', 300, 0],
  ]);
});

test('two services of one commitment both count; one service of two commitments counts for each by its own line', () => {
  const found = scheduleOf(
    [
      ['Commitment', '2010/11'],
      ['Safe', 10],
      ['Well', 10],
    ],
    [
      ['Allocation', 'Service', 'Commitment', '2010/11'],
      ['', 'Short breaks', 'Safe', 4],
      ['', 'Play', 'Safe', 5],
      ['', 'Play', 'Well', 7],
      ['', 'Play', '', 100],
    ],
  );
  expect(found.map(({ funded }) => funded.pence)).toEqual([900, 700]);
});

describe('as wired', () => {
  const streams: Grid = [
    ['Stream', 'Certainty', '2010/11'],
    ['Council', 'confirmed', 600],
    ['ABG', 'Indicative', 400],
    ['Sure Start', '', 400],
    ['Old grant', 'Ended', 400],
  ];
  const shareOf = (...grids: Grid[]) => scheduleOf(safe(1), ...grids).map(uncertainShare);

  test('£450,000 of £700,000 is 64.2857%', () => {
    const [line] = scheduleOf(
      safe(700000),
      streams,
      lines(['', 'Council', 'Safe', 250000], ['', 'ABG', 'Safe', 450000]),
    );
    expect(line && uncertainShare(line)).toBe(9 / 14);
    expect(((9 / 14) * 100).toFixed(4)).toBe('64.2857');
  });

  test('a stream without a certainty, one that has ended, and money from nowhere are not confirmed', () =>
    expect(
      shareOf(
        streams,
        [['Pool'], ['Health pool']],
        lines(
          ['', 'Council', 'Safe', 6],
          ['', 'Sure Start', 'Safe', 1],
          ['', 'Old grant', 'Safe', 1],
          ['', '', 'Safe', 1],
          ['', 'Nobody', 'Safe', 1],
        ),
      ),
    ).toEqual([0.4]));

  const pool = (...rows: Cell[][]): Grid => [
    ['Contribution', 'Pool', 'Partner', 'Stream', 'In kind', '2010/11'],
    ...rows,
  ];
  const fromPool = lines(['', 'Health pool', 'Safe', 30], ['', 'Council', 'Safe', 10]);

  test('a pool is looked at through its contributions, exactly', () =>
    expect(
      shareOf(
        streams,
        fromPool,
        pool(['', 'health pool', '', 'Council', '', 1], ['', 'Health pool', '', 'ABG', '', 2]),
      ),
    ).toEqual([0.5]));

  test('thirds and sevenths of two pools add up without a rounding', () => {
    const [line] = scheduleOf(
      safe(1),
      streams,
      pool(
        ['', 'P', '', 'Council', '', 1],
        ['', 'P', '', 'ABG', '', 2],
        ['', 'Q', '', 'Council', '', 3],
        ['', 'Q', '', 'ABG', '', 4],
      ),
      lines(['', 'P', 'Safe', 0.01], ['', 'Q', 'Safe', 0.01]),
    );
    // 2/3 of a penny and 4/7 of a penny are 26/21
    const { numerator = 0n, denominator = 1n } = line?.unconfirmed ?? {};
    expect(numerator * 21n).toBe(denominator * 26n);
    expect(line && uncertainShare(line)).toBe(13 / 21);
  });

  test('what a partner puts in from no stream is promised by no stream; in kind is no money', () =>
    expect(
      shareOf(
        streams,
        lines(['', 'Health pool', 'Safe', 30]),
        pool(
          ['', 'Health pool', '', 'Council', '', 1],
          ['', 'Health pool', 'PCT', '', '', 1],
          ['', 'Health pool', 'PCT', '', 'Yes', 100],
        ),
      ),
    ).toEqual([0.5]));

  test('a pool of nothing but confirmed streams is confirmed though an amount is missing; a mixed one is not known', () => {
    const line = lines(['', 'Health pool', 'Safe', 30]);
    expect(shareOf(streams, line, pool(['', 'Health pool', '', 'Council', '', 'tbc']))).toEqual([0]);
    expect(
      shareOf(
        streams,
        line,
        pool(['', 'Health pool', '', 'Council', '', 'tbc'], ['', 'Health pool', '', 'ABG', '', 5]),
      ),
    ).toEqual(['unknown']);
  });

  test('a pool without contributions in the year has nothing confirmed', () =>
    expect(
      shareOf(
        streams,
        lines(['', 'Health pool', 'Safe', 30]),
        pool(['', 'Health pool', '', 'Council', '', '']),
      ),
    ).toEqual([1]));

  test('without money there is no share, and with money that nobody knows it is not known', () => {
    expect(shareOf(streams, lines(['', 'Council', 'Safe', '']))).toEqual([null]);
    expect(shareOf(streams, lines(['', 'Council', 'Safe', 5], ['', 'ABG', 'Safe', 'tbc']))).toEqual([
      'unknown',
    ]);
  });

  test('tables that were not given say nothing about certainty', () => {
    expect(shareOf(lines(['', 'Council', 'Safe', 5]))).toEqual(['unknown']);
    expect(shareOf(streams, lines(['', 'Health pool', 'Safe', 5]))).toEqual(['unknown']);
    expect(shareOf(streams, lines(['', 'Council', 'Safe', 5]))).toEqual([0]);
  });
});

test('without commitments or without allocations there is no schedule', () => {
  expect(commitmentSchedule(readPlan([safe(1)]))).toBeNull();
  expect(commitmentSchedule(readPlan([lines()]))).toBeNull();
});
