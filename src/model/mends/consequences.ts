import { checkPlan } from '../checks/checkPlan';
import { type Finding } from '../findings/finding';
import { readPlan } from '../plan/readPlan';
import { type Grid } from '../table/grid';
import { changed, type PlanChange } from './change/change';

/**
 * What the checks say after a change of a plan that they did not say before, and what they say no more. A finding of
 * which only the figures change is neither, unless they get worse.
 */
export interface Consequences {
  readonly gone: readonly Finding[];
  readonly fresh: readonly Finding[];
  /** All that is said after it in other words than before. */
  readonly said: readonly Finding[];
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
  return {
    gone: without(before, after, () => true),
    said: without(after, before, () => false),
    fresh: without(after, before, (one, other) => Math.abs(one.amount ?? 0) <= Math.abs(other.amount ?? 0)),
  };
}

const aboutOf = ({ severity, check, subject, year }: Finding): string =>
  [severity, check, subject, year].join('\n');

/** @param isSame whether a finding counts as another one about the same that says something else */
function without(
  these: readonly Finding[],
  others: readonly Finding[],
  isSame: (one: Finding, other: Finding) => boolean,
): Finding[] {
  const said = new Set(others.map((each) => `${aboutOf(each)}\n${each.sentence}`));
  const left = new Map<string, Finding[]>();
  const known = new Set(these.map((each) => `${aboutOf(each)}\n${each.sentence}`));
  for (const other of others) {
    if (known.has(`${aboutOf(other)}\n${other.sentence}`)) continue;
    left.set(aboutOf(other), [...(left.get(aboutOf(other)) ?? []), other]);
  }
  return these.filter((one) => {
    if (said.has(`${aboutOf(one)}\n${one.sentence}`)) return false;
    const alike = left.get(aboutOf(one)) ?? [];
    const at = alike.findIndex((other) => isSame(one, other));
    if (at < 0) return true;
    alike.splice(at, 1);
    return false;
  });
}
