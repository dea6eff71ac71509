import { placeOf, rowNamed } from '../../plan/readPlan';
import { type PoolContributions } from '../../pools/contributions/contributions';
import { type PoolSettlement } from '../../pools/settled/poolSettlement';
import { type SettlementRow } from '../../pools/settled/settlementRows';
import { type TracedPlan } from '../nodes/tracedPlan';

/** A pool's year as it was settled, and the tables from which. */
export interface TracedSettlement {
  readonly traced: TracedPlan;
  readonly pool: PoolContributions;
  /** As the tables head it. */
  readonly year: string;
  readonly settled: PoolSettlement;
  readonly rows: readonly SettlementRow[];
}

const ruleHeading = ({ settled }: TracedSettlement) =>
  settled.variance > 0 ? 'Overspend rule' : 'Underspend rule';

/** The pool's rule for the side on which the year ended, in a sentence. */
export function ruleOf(given: TracedSettlement): string {
  const { Pool } = given.traced.plan.tables;
  const row = rowNamed(Pool, given.pool.pool) ?? -1;
  const heading = ruleHeading(given);
  return `By the pool’s ${heading.toLowerCase()}: ${Pool?.words[heading][row] || 'none is given'}.`;
}

/** Where that rule is typed. */
export const placeOfRule = (given: TracedSettlement) => placeInPool(given, ruleHeading(given));

/** The cell of the pool's row under a heading; null where the plan has no such row. */
export function placeInPool({ traced, pool }: TracedSettlement, heading: string) {
  const row = rowNamed(traced.plan.tables.Pool, pool.pool);
  return row === undefined ? null : placeOf(traced.whole, 'Pool', row, heading);
}
