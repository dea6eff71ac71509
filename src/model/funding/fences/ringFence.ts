import { type Plan } from '../../plan/plan';
import { comparable, listOf } from '../../table/heading';

/**
 * What a service counts as when a ring-fence is read: its name, its purposes and its tier, in comparable form.
 */
export function meaningsOfService(plan: Plan, row: number): ReadonlySet<string> {
  const services = plan.tables.Service;
  if (!services) return new Set();
  const purposes = listOf(services.words.Purpose[row] ?? '');
  const meanings = [services.names[row] ?? '', services.words.Tier[row] ?? '', ...purposes];
  return new Set(meanings.map(comparable).filter(Boolean));
}

/**
 * Whether money with this ring-fence may pay for what a service counts as. Blank is unrestricted; otherwise the
 * list names services, purposes or tiers.
 *
 * @example
 * mayPay('early years; childcare', new Set(['children’s centres', 'early years'])) // => true
 * @example
 * mayPay('early years', new Set(['attendance'])) // => false
 */
export function mayPay(ringFence: string, meanings: ReadonlySet<string>): boolean {
  const allowed = listOf(ringFence);
  return allowed.length === 0 || allowed.some((word) => meanings.has(comparable(word)));
}
