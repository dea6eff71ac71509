import { type Plan } from '../../plan/plan';
import { rowsNaming } from '../../plan/rowsNaming';
import { type WordHeading } from '../../plan/declared/schema';
import { comparable } from '../../table/heading';
import { type PoolContributions } from '../contributions/contributions';
import { contributionsOf } from '../contributions/contributionsOf';
import { stated } from './stated';
import { tableOf } from '../../plan/tableOf';

/** A pool's row with all that its agreement is made from. */
export interface Agreement {
  readonly plan: Plan;
  readonly row: number;
  readonly pool: string;
  /** What the pool is called in a sentence: a pooled fund, an aligned budget, a budget. */
  readonly fund: string;
  /** Undefined where the plan has no contribution table. */
  readonly contributions: PoolContributions | undefined;
  /** The services that are paid from the pool, each once. */
  readonly services: readonly string[];
  /** What is under a heading of the pool table; null where it is not stated. */
  readonly text: (heading: WordHeading<'Pool'>) => string | null;
}

const FUNDS: Readonly<Record<string, string>> = {
  'pooled fund': 'pooled fund',
  aligned: 'aligned budget',
  own: 'budget',
};

/** The services that are paid from a pool, each once, in the order of the allocations. */
function servicesOf({ tables: { Allocation } }: Plan, pool: string): string[] {
  if (!Allocation) return [];
  const { Source, Service } = Allocation.words;
  const asWritten = new Set(rowsNaming(Source, pool).map((row) => Service[row] ?? ''));
  const services = new Map<string, string>();
  for (const service of asWritten)
    if (service && !services.has(comparable(service))) services.set(comparable(service), service);
  return [...services.values()];
}

/**
 * Gathers what a pool's agreement is made from.
 *
 * @example
 * agreementAt(readPlan([[['Pool', 'Host', 'Overspend rule'], ['CAMHS', 'PCT', 'Host bears']], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]]]), 0).text('Host') // => "PCT"
 */
export function agreementAt(plan: Plan, row: number): Agreement {
  const Pool = tableOf(plan, 'Pool');
  const pool = Pool.names[row] ?? '';
  return {
    plan,
    row,
    pool,
    fund: FUNDS[comparable(Pool.words.Kind[row] ?? '')] ?? 'pool',
    contributions: contributionsOf(plan, pool),
    services: servicesOf(plan, pool),
    text: (heading) => stated(Pool.words[heading][row] ?? ''),
  };
}
