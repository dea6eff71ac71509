import { type Plan } from './plan';
import { type TableKind } from './declared/schema';
import { oncePerPlan } from './oncePerPlan';
import { yearColumn } from './yearColumn';

type Part = object | undefined;

/**
 * Makes a calculation be done once for the same parts of a plan, whatever else of it changes: a scenario leaves the names
 * of a plan as they are, and a scenario that is being drafted its amounts. What was calculated is forgotten with the parts.
 *
 * @param partsOf what the calculation goes by, always as many; undefined for what the plan has not
 * @param calculate must be pure and go by these parts alone; what it returns is shared and must not be changed
 */
export function onceFor<T>(
  partsOf: (plan: Plan) => readonly Part[],
  calculate: (plan: Plan) => T,
): (plan: Plan) => T {
  const known = new Known<T>();
  return oncePerPlan((plan) => known.of(partsOf(plan), () => calculate(plan)));
}

/**
 * The same for a calculation of one year: an edit changes the amounts of one year, and what was calculated of the others
 * is found again.
 *
 * @param partsOf what it goes by besides amounts
 * @param kinds the tables by whose amounts of the year it goes, and of no other year
 * @param calculate is given the year's heading; it must be pure and go by these parts alone
 */
export function onceForYear<T>(
  partsOf: (plan: Plan) => readonly Part[],
  kinds: readonly TableKind[],
  calculate: (plan: Plan, label: string) => T,
): (plan: Plan, label: string) => T {
  const byYear = new Map<string, Known<T>>();
  const ofPlan = oncePerPlan(() => new Map<string, { readonly result: T }>());
  return (plan, label) => {
    const before = ofPlan(plan).get(label);
    if (before) return before.result;
    const known = byYear.get(label) ?? new Known<T>();
    byYear.set(label, known);
    const amounts = kinds.map((kind) => yearColumn(plan.tables[kind], label));
    const result = known.of([...partsOf(plan), ...amounts], () => calculate(plan, label));
    ofPlan(plan).set(label, { result });
    return result;
  };
}

/**
 * The names and words of tables, by which a calculation goes that asks for no amount, number or place of theirs.
 *
 * @example
 * namesAndWords('Pool')(readPlan([])) // => [undefined, undefined]
 */
export const namesAndWords =
  (...kinds: readonly TableKind[]) =>
  ({ tables }: Pick<Plan, 'tables'>): readonly Part[] =>
    kinds.flatMap((kind) => [tables[kind]?.names, tables[kind]?.words]);

/** The same with the places of cells, by which findings go. */
export const wordsAndPlaces =
  (...kinds: readonly TableKind[]) =>
  ({ tables, positions }: Pick<Plan, 'tables' | 'positions'>): readonly Part[] => [
    positions,
    ...namesAndWords(...kinds)({ tables }),
    ...kinds.flatMap((kind) => [tables[kind]?.rowInTable, tables[kind]?.columnOf]),
  ];

const ABSENT = {};

/** What is known of plans that have the same parts up to here. */
class Known<T> {
  readonly #next = new WeakMap<object, Known<T>>();
  #result: { readonly of: T } | undefined;

  of(parts: readonly Part[], calculate: () => T): T {
    const known = parts.reduce<Known<T>>((at, part) => at.#after(part ?? ABSENT), this);
    known.#result ??= { of: calculate() };
    return known.#result.of;
  }

  #after(part: object): Known<T> {
    const known = this.#next.get(part) ?? new Known<T>();
    this.#next.set(part, known);
    return known;
  }
}
