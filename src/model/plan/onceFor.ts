import { type Plan } from './plan';

/**
 * Makes a calculation be done once for the same parts of a plan, whatever else of it changes: a scenario leaves the names
 * of a plan as they are, and a scenario that is being drafted its amounts. What was calculated is forgotten with the parts.
 *
 * @param partsOf what the calculation goes by, always as many; undefined for what the plan has not
 * @param calculate must be pure and go by these parts alone; what it returns is shared and must not be changed
 */
export function onceFor<T>(
  partsOf: (plan: Plan) => readonly (object | undefined)[],
  calculate: (plan: Plan) => T,
): (plan: Plan) => T {
  const first = new Known<T>();
  return (plan) => {
    let known = first;
    for (const part of partsOf(plan)) known = known.after(part ?? ABSENT);
    known.result ??= { of: calculate(plan) };
    return known.result.of;
  };
}

const ABSENT = {};

/** What is known of plans that have the same parts up to here. */
class Known<T> {
  readonly #next = new WeakMap<object, Known<T>>();
  result: { readonly of: T } | undefined;

  after(part: object): Known<T> {
    const known = this.#next.get(part) ?? new Known<T>();
    this.#next.set(part, known);
    return known;
  }
}
