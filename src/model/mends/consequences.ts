import { checkPlan } from '../checks/checkPlan';
import { type Finding } from '../findings/finding';
import { readPlan } from '../plan/readPlan';
import { type Grid } from '../table/grid';
import { changed, type PlanChange } from './change';

/** What the checks say after a change of a plan that they did not say before, and what they say no more. */
export interface Consequences {
  readonly gone: readonly Finding[];
  readonly fresh: readonly Finding[];
}

/**
 * Checks a plan as it would be after a change, as entered.
 *
 * @param grids the plan's tables, headings first
 *
 * @example
 * consequences([[['Partner', 'Type'], ['PCT', 'NHS comissioner']]], { cells: [{ place: { table: 0, row: 1, column: 1 }, was: 'NHS comissioner', becomes: 'NHS commissioner' }], rows: [] }).gone.map(({ check }) => check) // => ["Unknown word"]
 */
export function consequences(grids: readonly Grid[], change: PlanChange): Consequences {
  const before = checkPlan(readPlan(grids));
  const after = checkPlan(readPlan(changed(grids, change)));
  return { gone: without(before, after), fresh: without(after, before) };
}

const keyOf = ({ check, subject, year, sentence }: Finding): string =>
  [check, subject, year, sentence].join('\n');

function without(these: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(keyOf));
  return these.filter((finding) => !known.has(keyOf(finding)));
}
