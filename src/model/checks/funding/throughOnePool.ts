import { isConfirmed } from '../../commitments/confirmed';
import { oncePerPlan } from '../../plan/oncePerPlan';
import { type Plan } from '../../plan/plan';
import { rowsNaming } from '../../plan/rowsNaming';
import { rowsOf, sourcesOf } from '../../plan/sources';
import { tableOf } from '../../plan/tableOf';

/** A pool with money that nobody has confirmed, and the streams whose money that is. */
export interface UncertainPool {
  readonly pool: string;
  /** Rows of the stream table. */
  readonly streams: readonly number[];
}

/** Pools with streams that are not confirmed, by their number among the sources. */
const uncertainPools = oncePerPlan((plan) => {
  const Stream = tableOf(plan, 'Stream');
  const { streams, names, moneyTo, streamOfContribution } = sourcesOf(plan);
  const found = new Map<number, UncertainPool>();
  for (let pool = streams; pool < names.length; pool++) {
    const rows = new Set(Array.from(rowsOf(moneyTo, pool), (row) => streamOfContribution[row] ?? -1));
    const uncertain = [...rows].filter((row) => row >= 0 && !isConfirmed(Stream.words.Certainty[row] ?? ''));
    if (uncertain.length) found.set(pool, { pool: names[pool] ?? '', streams: uncertain });
  }
  return found;
});

/**
 * The one pool through which all the unconfirmed money of a commitment comes; null where it has such money of its own,
 * or from several pools. All that such a pool pays for rests on that money by the same small share.
 *
 * @example
 * throughOnePool(readPlan([[['Stream', 'Certainty'], ['ABG', 'At risk']], [['Contribution', 'Pool', 'Stream'], ['', 'Y', 'ABG']], [['Allocation', 'Source', 'Commitment'], ['', 'Y', 'Safe']]]), 'Safe').pool // => "Y"
 */
export function throughOnePool(plan: Plan, commitment: string): UncertainPool | null {
  const { Allocation, Stream } = plan.tables;
  const { sourceOfAllocation, streams } = sourcesOf(plan);
  const pools = uncertainPools(plan);
  const found = new Set<UncertainPool>();
  for (const row of Allocation ? rowsNaming(Allocation.words.Commitment, commitment) : []) {
    const source = sourceOfAllocation[row] ?? -1;
    const own = source >= 0 && source < streams;
    if (source < 0 || (own && !isConfirmed(Stream?.words.Certainty[source] ?? ''))) return null;
    const pool = pools.get(source);
    if (pool) found.add(pool);
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
