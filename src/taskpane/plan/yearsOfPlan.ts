import { type Plan } from '../../model/plan/plan';
import { TABLE_KINDS } from '../../model/plan/declared/schema';

export const MOST_YEARS = 40;

const dated = (plan: Plan) =>
  TABLE_KINDS.flatMap((kind) => plan.tables[kind] ?? []).filter(({ years }) => years.length > 0);

/** The financial years of all tables of a plan, by the calendar year in which each starts, in order. */
export const yearsOf = (plan: Plan): readonly number[] =>
  [...new Set(dated(plan).flatMap(({ years }) => years.flatMap(({ year }) => year?.start ?? [])))].sort(
    (a, b) => a - b,
  );

/** What goes with a year that is removed. */
export interface HeldInYear {
  readonly amounts: number;
  /** How many tables they are in. */
  readonly tables: number;
}

/** The amounts that a year holds, those that nobody knows among them. */
export function heldIn(plan: Plan, label: string): HeldInYear {
  const counts = dated(plan).map(({ years }) => {
    const column = years.find((each) => each.label === label);
    return column ? column.pence.filter((pence, row) => pence !== 0 || column.missing[row]).length : 0;
  });
  return { amounts: counts.reduce((sum, count) => sum + count, 0), tables: counts.filter(Boolean).length };
}
