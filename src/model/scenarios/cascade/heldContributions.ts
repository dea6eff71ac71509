import { apportion } from '../../money/apportion';
import { type YearColumn } from '../../plan/planTable';
import { type Plan } from '../../plan/plan';
import { rowsOf, sourcesOf } from '../../plan/sources';

/** What must stay of each row in a year, pence, and what of that is of commitments that are Protected. */
export interface Floors {
  readonly floors: Float64Array;
  readonly firm: Float64Array;
}

/**
 * What must stay of each contribution in a year: its part of what the lines of its pool must keep, shared by amount
 * over all the money put into the pool. A line that has less than its floor needs no more than it has, and what is
 * given in kind keeps nothing.
 *
 * @param lines the floors of the allocation lines
 */
export function heldContributions(
  plan: Plan,
  lines: Floors,
  contributed: YearColumn | undefined,
  allocated: YearColumn | undefined,
): Floors {
  const { streams, names, moneyTo, allocationsFrom } = sourcesOf(plan);
  const rows = plan.tables.Contribution?.rows ?? 0;
  const floors = new Float64Array(rows);
  const firm = new Float64Array(rows);
  for (let pool = streams; pool < names.length; pool++) {
    let soft = 0;
    let hard = 0;
    for (const line of rowsOf(allocationsFrom, pool)) {
      const has = Math.max(0, allocated?.pence[line] ?? 0);
      const needs = Math.min(has, lines.floors[line] ?? 0);
      const whole = Math.min(needs, lines.firm[line] ?? 0);
      soft += needs - whole;
      hard += whole;
    }
    if (soft + hard === 0) continue;
    const own = Array.from(rowsOf(moneyTo, pool)).filter((row) => (contributed?.pence[row] ?? 0) > 0);
    if (!own.length) continue;
    const amounts = own.map((row) => contributed?.pence[row] ?? 0);
    const parts = apportion(soft + hard, amounts);
    const hardParts = apportion(hard, amounts);
    own.forEach((row, i) => {
      floors[row] = parts[i] ?? 0;
      firm[row] = hardParts[i] ?? 0;
    });
  }
  return { floors, firm };
}

/** How dear each contribution is: as the dearest line of its pool; 1 the dearest. */
export function ranksOfContributions(plan: Plan, ranksOfLines: Float64Array): Float64Array {
  const { streams, names, moneyTo, allocationsFrom } = sourcesOf(plan);
  const last = ranksOfLines.reduce((most, rank) => Math.max(most, rank), 1);
  const ranks = new Float64Array(plan.tables.Contribution?.rows ?? 0).fill(last);
  for (let pool = streams; pool < names.length; pool++) {
    const dearest = rowsOf(allocationsFrom, pool).reduce(
      (least, line) => Math.min(least, ranksOfLines[line] ?? last),
      last,
    );
    for (const row of rowsOf(moneyTo, pool)) ranks[row] = dearest;
  }
  return ranks;
}
