import { oncePerPlan } from '../../plan/oncePerPlan';
import { type Plan } from '../../plan/plan';
import { type WordHeading } from '../../plan/schema';
import { comparable } from '../../table/heading';
import { type PoolContributions } from '../contributions/contributions';
import { contributionsOf } from '../contributions/contributionsOf';
import { stated } from './stated';

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

const servicesBySource = oncePerPlan(({ tables: { Allocation } }) => {
  const services = new Map<string, Map<string, string>>();
  Allocation?.words.Source.forEach((source, row) => {
    const service = Allocation.words.Service[row] ?? '';
    if (!service) return;
    const known = services.get(comparable(source)) ?? new Map<string, string>();
    if (!known.has(comparable(service))) known.set(comparable(service), service);
    services.set(comparable(source), known);
  });
  return services;
});

/**
 * Gathers what a pool's agreement is made from.
 *
 * @example
 * agreementAt(readPlan([[['Pool', 'Host', 'Overspend rule'], ['CAMHS', 'PCT', 'Host bears']], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]]]), 0).text('Host') // => "PCT"
 */
export function agreementAt(plan: Plan, row: number): Agreement {
  const { Pool } = plan.tables;
  const pool = Pool?.names[row] ?? '';
  return {
    plan,
    row,
    pool,
    fund: FUNDS[comparable(Pool?.words.Kind[row] ?? '')] ?? 'pool',
    contributions: contributionsOf(plan, pool),
    services: [...(servicesBySource(plan).get(comparable(pool))?.values() ?? [])],
    text: (heading) => stated(Pool?.words[heading][row] ?? ''),
  };
}
