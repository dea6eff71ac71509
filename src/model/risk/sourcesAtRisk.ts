import { proRata } from '../cuts/proRata';
import { fencesNotGiven } from '../funding/fences/fencesNotGiven';
import { type Pence } from '../money/pence';
import { type YearColumn } from '../plan/reading/planTable';
import { type Plan } from '../plan/plan';
import { numbered, rowsOf, sourcesOf } from '../plan/sources';
import { exposedFences, type LostContribution } from './exposedFences';
import { cutOf, exposedSource, type ExposedSource } from './exposedSource';
import { type UncertainStream } from './uncertainStreams';
import { isInKind } from '../plan/inKind';
import { yearColumn } from '../plan/yearColumn';

/** Who may not arrive in a year, and where each commitment is in the exposure by its row. */
interface Uncertainty {
  /** Those too that never arrive. */
  readonly uncertain: readonly UncertainStream[];
  readonly streams: readonly UncertainStream[];
  readonly positions: ReadonlyMap<number, number>;
}

/** What a pool has less of. */
interface Losses {
  readonly streams: number[];
  readonly takes: Pence[];
  /** What is certain not to arrive. */
  lost: Pence;
  alwaysCut: boolean;
  /** The same contribution by contribution. */
  readonly rows: LostContribution[];
}

/**
 * The sources that may have less than the plan gives them: each uncertain stream, whose uses lose all, and each pool
 * to which one of them contributes. A scenario cuts in the same order: first the uses of streams, contributions among
 * them, then with what they still bring those of pools.
 *
 * @returns with the pools to which an uncertain stream contributes while an amount of theirs, or what ring-fenced money may
 * pay for, is not known
 */
export function sourcesAtRisk(
  plan: Plan,
  label: string,
  { uncertain, streams, positions }: Uncertainty,
): { sources: ExposedSource[]; inDoubt: ReadonlySet<number> } {
  const { contributionsFrom, allocationsFrom, poolOfContribution } = sourcesOf(plan);
  const { Contribution, Allocation } = amountsOf(plan, label);
  const commitmentOf = commitmentsOfLines(plan, positions);
  const drawing = (source: number) =>
    Array.from(rowsOf(allocationsFrom, source), (row) => ({
      pence: Allocation?.pence[row] ?? 0,
      commitment: commitmentOf[row] ?? -1,
    }));
  const pools = new Map<number, Losses>();
  const inDoubt = new Set<number>();
  const sources = uncertain.map((stream) => {
    const position = streams.indexOf(stream);
    const contributed = Array.from(rowsOf(contributionsFrom, stream.row));
    const uses = contributed.map((row) => ({ pence: Contribution?.pence[row] ?? 0, commitment: -1 }));
    const never = position < 0;
    const source = exposedSource([...uses, ...drawing(stream.row)], {
      streams: never ? [] : [position],
      takes: never ? [] : [0],
      available: 0,
      alwaysCut: never,
    });
    const given = proRata(cutOf(source, 0), source.budgets);
    const bearing = contributed.filter((row) => (Contribution?.pence[row] ?? 0) > 0);
    const gives = new Map(bearing.map((row, i) => [row, given[i] ?? 0]));
    for (const row of contributed) {
      const pool = poolOfContribution[row] ?? -1;
      const pence = gives.get(row) ?? 0;
      if (pool < 0) continue;
      const counts = !isInKind(plan, row);
      if (counts && Contribution?.missing[row]) inDoubt.add(pool);
      if (pence === 0) continue;
      const losses = pools.get(pool) ?? { streams: [], takes: [], lost: 0, alwaysCut: false, rows: [] };
      pools.set(pool, losses);
      takeFrom(losses, position, counts ? pence : 0);
      losses.rows.push({ row, stream: losses.streams.indexOf(position), pence });
    }
    return source;
  });
  for (const [pool, { lost, rows, ...losses }] of pools) {
    const has = cashOf(plan, pool, Contribution);
    if (has === null || fencesNotGiven(plan).has(pool)) {
      inDoubt.add(pool);
      continue;
    }
    const lines = Array.from(rowsOf(allocationsFrom, pool)).filter(
      (row) => (Allocation?.pence[row] ?? 0) > 0,
    );
    const brings = (row: number) => Contribution?.pence[row] ?? 0;
    const fences = exposedFences(plan, pool, lines, brings, rows, losses.streams.length);
    sources.push(exposedSource(drawing(pool), { ...losses, available: has - lost, fences }));
  }
  return { sources, inDoubt };
}

/** A stream's part in what a pool may lose; it may have several contributions to the same pool. */
function takeFrom(losses: Losses, position: number, pence: Pence): void {
  if (position < 0) {
    losses.lost += pence;
    losses.alwaysCut = true;
    return;
  }
  const at = losses.streams.indexOf(position);
  if (at >= 0) losses.takes[at] = (losses.takes[at] ?? 0) + pence;
  else {
    losses.streams.push(position);
    losses.takes.push(pence);
  }
}

/** What a pool has in a year, contributions in kind left out; null where nobody knows. */
function cashOf(plan: Plan, pool: number, column: YearColumn | undefined): Pence | null {
  const cash = rowsOf(sourcesOf(plan).moneyTo, pool);
  if (cash.some((row) => column?.missing[row])) return null;
  return cash.reduce((sum, row) => sum + (column?.pence[row] ?? 0), 0);
}

function amountsOf({ tables }: Plan, label: string) {
  const of = (kind: 'Contribution' | 'Allocation') => yearColumn(tables[kind], label);
  return { Contribution: of('Contribution'), Allocation: of('Allocation') };
}

/** Where the commitment of each allocation is in the exposure, -1 for none. */
function commitmentsOfLines({ tables }: Plan, positions: ReadonlyMap<number, number>): Int32Array {
  const { Allocation, Commitment } = tables;
  const rows = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? new Map<string, number>());
  return rows.map((row) => positions.get(row) ?? -1);
}
