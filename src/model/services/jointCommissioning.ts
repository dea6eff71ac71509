import { type Plan } from '../plan/plan';
import { numbered } from '../plan/sources';
import { comparable } from '../table/heading';

/** How a service is commissioned; `not known` where the plan has neither a route nor joint money for it. */
export type Commissioning = 'joint' | 'single' | 'not known';

const SINGLE = /\b(single|singly|sole|solely|not|non)\b/;
const JOINT = /\b(joint|jointly|integrated|pooled|strategic)\b/;

/**
 * How a route says that services are commissioned. Joint are joint processes, joint or integrated services, and
 * integrated or strategic planning; all else that is said is single, being co-located included: services that share
 * a building each have a commissioner of their own.
 *
 * @param route as entered
 *
 * @example
 * ['Jointly commissioned integrated services', 'Singly commissioned', 'Not joint', 'Co-located', ''].map(routeOf) // => ["joint", "single", "single", "single", "not known"]
 */
export function routeOf(route: string): Commissioning {
  const words = comparable(route);
  if (!words) return 'not known';
  return JOINT.test(words) && !SINGLE.test(words) ? 'joint' : 'single';
}

/**
 * How each service is commissioned, by row of the service table. Joint is also whatever has an allocation that is a
 * joint action, or one from a pool that is not a partner's own.
 */
export function commissioningOf(plan: Plan): Commissioning[] {
  const { Service, Allocation, Pool, Stream } = plan.tables;
  const none = new Map<string, number>();
  const serviceOf = numbered(Allocation?.words.Service, Service?.rowOf ?? none);
  const poolOf = numbered(Allocation?.words.Source, Pool?.rowOf ?? none);
  const streamOf = numbered(Allocation?.words.Source, Stream?.rowOf ?? none);
  const shared = new Uint8Array(Service?.rows ?? 0);
  for (let row = 0; row < serviceOf.length; row++) {
    const service = serviceOf[row] as number;
    if (service < 0 || shared[service]) continue;
    const pool = (streamOf[row] as number) < 0 ? (poolOf[row] as number) : -1;
    const fromPool = pool >= 0 && comparable(Pool?.words.Kind[pool] ?? '') !== 'own';
    if (fromPool || comparable(Allocation?.words.Joint[row] ?? '') === 'yes') shared[service] = 1;
  }
  return (Service?.words.Route ?? []).map((route, row) => (shared[row] ? 'joint' : routeOf(route)));
}
