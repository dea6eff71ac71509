import * as fc from '../fastCheck';
import { type Cell, type Grid } from '../../src/model/table/grid';

export const YEARS = ['2010/11', '2011/12'];
const one = <T>(...values: T[]) => fc.constantFrom(...values);
/** Mostly money, now and then none, an amount that nobody knows, or money to be paid back. */
const money = (min: number, max: number) => {
  const amount: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min, max }).map((pence) => pence / 100) },
    { weight: 2, arbitrary: one<Cell>('', 0) },
    { weight: 1, arbitrary: one<Cell>('unknown', -5) },
  );
  return fc.tuple(amount, amount);
};
type Amounts = ReturnType<typeof money>;
type Row = readonly [readonly Cell[], readonly Cell[]];

/** Rows of words, each with money in every year; what has a name of its own is there once. */
const table = (headings: string[], rows: readonly Row[]): Grid => [
  [...headings, ...YEARS],
  ...rows.map(([words, amounts]) => [...words, ...amounts]),
];
const named = (names: readonly string[], words: fc.Arbitrary<Cell[]>, amounts: Amounts) =>
  fc.tuple(
    ...names.map((name) => fc.tuple(words, amounts).map(([said, each]): Row => [[name, ...said], each])),
  );
const listed = (words: fc.Arbitrary<Cell[]>, most: number, amounts: Amounts) =>
  fc.array(
    fc.tuple(words, amounts).map(([said, each]): Row => [['', ...said], each]),
    { minLength: 1, maxLength: most },
  );

/** A step that changes something, or may. */
const step = fc
  .tuple(
    one(
      ['All', ''],
      ['Stream', 'A'],
      ['Stream', 'B'],
      ['Partner', 'X'],
      ['Certainty', 'At risk'],
      ['Service', 'V1'],
      ['Tier', 'Universal'],
      ['Pool', 'P'],
    ),
    one<[string, Cell]>(['cut %', 0.3], ['cut £', 40], ['set £', 120], ['uplift %', 0.05], ['ends', 40633]),
    one('', 'pro rata', 'protected', 'headroom', 'priority', 'least harm'),
    one('', '2010/11'),
  )
  .map(([[target, name], [change, value], spread, from]): Cell[] => [
    ...[target!, name!, change, value],
    ...[spread, from],
  ]);

/**
 * Plans with every table that figures rest on: streams, some ring-fenced and none certain to be enough, pools, lines that are
 * overdrawn or not, floors, outturns, and a scenario `s`.
 */
export const anyPlan: fc.Arbitrary<Grid[]> = fc
  .record({
    streams: named(
      ['A', 'B', 'C'],
      fc.tuple(one('X', 'Y'), one('', '', 'V1', 'Universal', 'care;V2'), one('Confirmed', 'At risk', '')),
      money(30_000, 90_000),
    ),
    contributions: listed(
      fc.tuple(one('P', 'Q'), one('X', 'Y'), one('A', 'B', 'C', ''), one('', '', '', 'Yes')),
      5,
      money(0, 20_000),
    ),
    lines: listed(
      fc.tuple(one('A', 'B', 'C', 'P', 'Q'), one('V1', 'V2', 'V3'), one('K1', 'K2', '')),
      7,
      money(0, 9000),
    ),
    floors: named(['K1', 'K2'], fc.tuple(one('', '', 'Yes'), one<Cell>('', 1, 2)), money(0, 15_000)),
    outturn: listed(fc.tuple(one('P', 'Q')), 3, money(0, 30_000)),
    steps: fc.array(step, { minLength: 1, maxLength: 2 }),
  })
  .map(({ streams, contributions, lines, floors, outturn, steps }): Grid[] => [
    [
      ['Partner', 'Type'],
      ['X', 'Council'],
      ['Y', 'NHS commissioner'],
    ],
    table(
      ['Stream', 'Partner', 'Ring-fence', 'Certainty', 'Probability'],
      streams.map(([words, amounts]) => [[...words, 0.5], amounts]),
    ),
    [
      ['Pool', 'Kind', 'Host', 'Overspend rule', 'Underspend rule'],
      ['P', 'Pooled fund', 'X', 'Contribution share', 'Contribution share'],
      ['Q', 'Aligned', 'Y', 'Host bears', 'Carry forward'],
    ],
    table(['Contribution', 'Pool', 'Partner', 'Stream', 'In kind'], contributions),
    [
      ['Service', 'Tier', 'Purpose'],
      ['V1', 'Universal', 'care'],
      ['V2', 'Specialist', 'care; health'],
      ['V3', 'Early help', ''],
    ],
    [
      ['Tier', 'Counts as', 'Prevention'],
      ['Early help', '', 'yes'],
    ],
    table(['Allocation', 'Source', 'Service', 'Commitment'], lines),
    table(['Commitment', 'Protected', 'Rank'], floors),
    table(['Outturn', 'Pool'], outturn),
    [
      ['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value', 'Spread', 'From year'],
      ...steps.map((each, i) => ['s', i + 1, ...each]),
    ],
  ]);
