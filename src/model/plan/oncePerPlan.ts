import { type Plan } from './plan';

/**
 * Makes a calculation be done once for each plan: a dozen checks of one plan ask for the same figures. A plan never
 * changes, and what was calculated is forgotten with it.
 *
 * @param calculate must be pure; what it returns is shared and must not be changed
 */
export function oncePerPlan<T>(calculate: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, { readonly result: T }>();
  return (plan) => {
    const before = known.get(plan);
    if (before) return before.result;
    const result = calculate(plan);
    known.set(plan, { result });
    return result;
  };
}
