import * as fc from '../../fastCheck';
import { commitmentSchedule } from '../../../src/model/commitments/commitmentSchedule';
import { readPlan } from '../../../src/model/plan/readPlan';
import { type Plan } from '../../../src/model/plan/plan';
import { planUnder } from '../../../src/model/scenarios/run/planUnder';
import { type Grid } from '../../../src/model/table/grid';

export const YEAR = '2010/11';
const pence = (most: number) => fc.integer({ min: 0, max: most });
const below = (n: number) => fc.integer({ min: 0, max: n - 1 });
/** Now and then an amount is negative, blank or not known. */
const amount = (most: number) =>
  fc.oneof(
    { weight: 12, arbitrary: pence(most).map((p) => p / 100) },
    {
      weight: 1,
      arbitrary: pence(most)
        .map((p) => -p / 300)
        .map((x) => Math.round(x * 100) / 100),
    },
    { weight: 1, arbitrary: fc.constantFrom('', 'unknown') },
  );
const STREAMS = 5;
const POOLS = 3;
const COMMITMENTS = 4;
const SERVICES = 3;

/**
 * Plans with and without balance: pools that are overdrawn, streams in several pools, ring-fenced money among them, lines that
 * name their stream, gifts in kind, blanks.
 */
export const riskyPlans: fc.Arbitrary<Grid[]> = fc
  .record({
    streams: fc.array(
      fc.record({
        has: amount(100_000),
        certainty: fc.constantFrom('Confirmed', 'Indicative', 'At risk', 'Ended', ''),
        fence: fc.constantFrom('', '', 'V0', 'V1', 'V0;V1'),
        probability: fc.oneof(
          fc.constantFrom(0.01, 1, 0.5, 0.9),
          fc.integer({ min: 1, max: 99 }).map((n) => n / 100),
        ),
      }),
      { minLength: STREAMS, maxLength: STREAMS },
    ),
    contributions: fc.array(
      fc.tuple(
        below(STREAMS + 1),
        fc.oneof(below(POOLS), fc.constant(0)),
        amount(60_000),
        fc.constantFrom('', '', '', 'Yes'),
      ),
      { maxLength: 9 },
    ),
    lines: fc.array(
      fc.tuple(
        fc.oneof(below(STREAMS + POOLS + 1), fc.constant(STREAMS)),
        below(COMMITMENTS + 1),
        amount(30_000),
        below(SERVICES + 1),
        fc.oneof(fc.constant(STREAMS), below(STREAMS)),
      ),
      {
        minLength: 1,
        maxLength: 20,
      },
    ),
    floors: fc.array(amount(80_000), { minLength: COMMITMENTS, maxLength: COMMITMENTS }),
  })
  .map(({ streams, contributions, lines, floors }): Grid[] => [
    [
      ['Stream', 'Ring-fence', 'Certainty', 'Probability', YEAR],
      ...streams.map(({ has, fence, certainty, probability }, s) => [
        ...[`S${s}`, fence, certainty],
        ...[probability, has],
      ]),
    ],
    [['Pool'], ...Array.from({ length: POOLS }, (_, p) => [`P${p}`])],
    [
      ['Contribution', 'Pool', 'Stream', 'In kind', YEAR],
      ...contributions.map(([s, p, has, inKind]) => ['', `P${p}`, s < STREAMS ? `S${s}` : '', inKind, has]),
    ],
    [
      ['Allocation', 'Source', 'Service', 'Commitment', 'Stream', YEAR],
      ...lines.map(([source, c, has, v, s]) => [
        ...['', sourceName(source), v < SERVICES ? `V${v}` : ''],
        ...[c < COMMITMENTS ? `C${c}` : '', s < STREAMS ? `S${s}` : '', has],
      ]),
    ],
    [['Service'], ...Array.from({ length: SERVICES }, (_, v) => [`V${v}`])],
    [['Commitment', YEAR], ...floors.map((floor, c) => [`C${c}`, floor])],
  ]);

const sourceName = (source: number) =>
  source < STREAMS ? `S${source}` : source < STREAMS + POOLS ? `P${source - STREAMS}` : 'nowhere';

/** What each commitment gets when a scenario sets some streams to zero pro rata, calculated by the scenario's own code. */
export function fundedWithout(plan: Plan, rows: readonly number[]): number[] {
  const steps = rows.map((row, i) => ({
    row: i,
    target: { table: 'Stream', rows: [row], said: 'a stream' } as const,
    change: { is: 'set', pence: 0 } as const,
    toRows: [],
    toTier: '',
    from: 2010,
    to: 2010,
    spread: 'pro rata' as const,
  }));
  const { plan: after } = planUnder(plan, { name: 'Outcome', steps, problems: [] });
  return commitmentSchedule(after)!
    .filter(({ year }) => year === YEAR)
    .map(({ funded }) => funded.pence);
}

/** Streams of one pool and of their own, as many as asked for, all uncertain; each pays some of two commitments. */
export function manyStreams(inPool: number, direct: number): Plan {
  const streams = Array.from({ length: inPool + direct }, (_, s) => [
    `S${s}`,
    0.5 + (s % 9) / 20,
    100_000.01 + 13_331.17 * s,
  ]);
  const contributed = streams.slice(0, inPool).map(([name, , has]) => ['', 'P', name!, has!]);
  const pool = contributed.reduce((sum, row) => sum + Math.round(Number(row[3]) * 100), 0);
  const parts = [2, 3, 5, 7].map((weight) => Math.floor((pool * weight) / 17) / 100);
  return readPlan([
    [['Stream', 'Probability', YEAR], ...streams],
    [['Contribution', 'Pool', 'Stream', YEAR], ...contributed],
    [
      ['Allocation', 'Source', 'Commitment', YEAR],
      ...parts.map((part, i) => ['', 'P', ['A', 'B'][i % 2]!, part]),
      ...streams.slice(inPool).map(([name, , has]) => ['', name!, 'A', has!]),
    ],
    [
      ['Commitment', YEAR],
      ['A', Math.round(pool * 0.5 + direct * 10_000_000) / 100],
      ['B', Math.round(pool * 0.4) / 100],
    ],
  ]);
}
