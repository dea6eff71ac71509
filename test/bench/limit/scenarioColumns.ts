import { type YearColumn } from '../../../src/model/plan/reading/planTable';
import { type Plan } from '../../../src/model/plan/plan';
import { numbered, sourcesOf } from '../../../src/model/plan/sources';
import { type Step, type Target } from '../../../src/model/scenarios/steps/step';
import { lineGroups } from '../../../src/model/scenarios/sweep/lineGroups';
import { type LimitColumn } from './limit';

/** Where in the order of scenario.c each column is that is read from here. */
export const COLUMN = {
  streamNow: 21,
  tierSums: 24,
  shortfalls: 25,
  serviceSums: 26,
  putIn: 27,
  balances: 28,
};

/** How many there are of each, in the order of scenario.c. */
export interface Counts {
  readonly years: number;
  readonly streams: number;
  readonly pools: number;
  readonly contributions: number;
  readonly lines: number;
  readonly services: number;
  readonly tiers: number;
  readonly commitments: number;
  readonly partners: number;
  readonly steps: number;
}

const PENCE_BYTES = 8;

/**
 * A plan without blanks, as the columns of scenario.c: the amounts of the first year first, lines in the order of their
 * sources, and the rows of each target once.
 *
 * @param scenarios the first is J1's, all are J2's; all of as many steps that cut or raise by tenths of a percent
 */
export function scenarioColumns(
  plan: Plan,
  scenarios: readonly (readonly Step[])[],
): { readonly counts: Counts; readonly columns: readonly LimitColumn[] } {
  const { Partner, Stream, Pool, Contribution, Service, Allocation, Commitment } = plan.tables;
  if (!Partner || !Stream || !Pool || !Contribution || !Service || !Allocation || !Commitment)
    throw new Error('A table of the made-up plan is missing.');
  const sources = sourcesOf(plan);
  const groups = lineGroups(plan);
  const counts: Counts = {
    years: Allocation.years.length,
    streams: Stream.rows,
    pools: Pool.rows,
    contributions: Contribution.rows,
    lines: Allocation.rows,
    services: Service.rows,
    tiers: groups.tiers.length,
    commitments: Commitment.rows,
    partners: Partner.rows,
    steps: scenarios[0]!.length,
  };
  const { years, streams, pools, contributions, lines, services, tiers, commitments, partners } = counts;
  const ordered = sources.allocationsFrom.rows;
  const ofLines = (numbers: Int32Array) => Int32Array.from(ordered, (row) => numbers[row]!);
  const { targets, stepsOf } = targetsOf(scenarios);
  const written = (rows: number) => rows * years * PENCE_BYTES;
  const columns: LimitColumn[] = [
    Int32Array.from(Object.values(counts)),
    penceOf(Stream.years),
    penceOf(Contribution.years),
    penceOf(Allocation.years, ordered),
    penceOf(Commitment.years),
    sources.streamOfContribution,
    sources.poolOfContribution.map((pool) => pool - streams),
    numbered(Contribution.words.Partner, Partner.rowOf),
    sources.contributionsFrom.from,
    sources.contributionsFrom.rows,
    sources.moneyTo.from.slice(streams),
    sources.moneyTo.rows,
    sources.allocationsFrom.from,
    ofLines(numbered(Allocation.words.Service, Service.rowOf)),
    ofLines(groups.tierOf),
    ofLines(groups.commitmentOf.map((row) => (row < 0 ? commitments : row))),
    runningCount(targets.map(({ rows }) => rows.length)),
    Int32Array.from(targets.flatMap(({ rows }) => rows)),
    Int32Array.from(targets, ({ table }) => Number(table === 'Contribution')),
    Int32Array.from(stepsOf(scenarios[0]!)),
    Int32Array.from(scenarios.flatMap(stepsOf)),
    ...[streams, contributions, lines, tiers, commitments].map(written),
    ...[services, pools * partners, streams + pools].map(written),
  ];
  return { counts, columns };
}

const penceOf = (columns: readonly YearColumn[], rows?: Int32Array): Float64Array =>
  Float64Array.from(
    columns.flatMap(({ pence }) => (rows ? Array.from(rows, (row) => pence[row]!) : Array.from(pence))),
  );

export function runningCount(counts: readonly number[]): Int32Array {
  const from = new Int32Array(counts.length + 1);
  counts.forEach((count, i) => (from[i + 1] = from[i]! + count));
  return from;
}

/** Every target once, and a step as the place of its target and what it adds in tenths of a percent. */
function targetsOf(scenarios: readonly (readonly Step[])[]) {
  const places = new Map<Target, number>();
  for (const { target } of scenarios.flat()) if (!places.has(target)) places.set(target, places.size);
  const addsThousandths = ({ change }: Step): number => {
    if (change.is !== 'cut' && change.is !== 'uplift') throw new Error(`The limit knows no ${change.is}.`);
    return Math.round(change.share * 1000) * (change.is === 'cut' ? -1 : 1);
  };
  const stepsOf = (steps: readonly Step[]) =>
    steps.flatMap((step) => [places.get(step.target)!, addsThousandths(step)]);
  return { targets: [...places.keys()], stepsOf };
}
