import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { type PooledFence, pooledFences } from './pooledFences';

/** The ring-fenced money that arrives in a pool: its fences, and at the same places how much there is of each. */
export interface ArrivingFences {
  readonly fences: readonly PooledFence[];
  readonly pence: readonly Pence[];
}

/**
 * The ring-fenced money that still arrives in a pool, by its fences; null where it has none.
 *
 * @param pool by its number in `sourcesOf`
 * @param brings pence that a row of the contribution table brings
 *
 * @example
 * fencesArriving(readPlan([[['Stream', 'Ring-fence'], ['Grant', 'Homes']], [['Contribution', 'Pool', 'Stream'], ['', 'P', 'Grant']], [['Service'], ['Homes'], ['Care']], [['Allocation', 'Source', 'Service'], ['', 'P', 'Homes'], ['', 'P', 'Care']]]), 1, () => 70)?.pence // => [70]
 */
export function fencesArriving(
  plan: Plan,
  pool: number,
  brings: (contribution: number) => Pence,
): ArrivingFences | null {
  const fences = pooledFences(plan).get(pool);
  if (!fences) return null;
  const pence = fences.map(({ contributions }) =>
    contributions.reduce((sum, row) => sum + Math.max(0, brings(row)), 0),
  );
  return pence.some((amount) => amount > 0) ? { fences, pence } : null;
}
