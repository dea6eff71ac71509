import { leftByTaper } from '../../funding/leftByTaper';
import { type Plan } from '../../plan/plan';
import { type WorkingColumn } from '../cascade/amounts';
import { type Touched } from './changeSum';

/**
 * Gives streams in one year what their Taper leaves of their first year, as entered. A stream without a Taper, a year that
 * the Taper does not name, and an amount that is not known stay as they are.
 *
 * @param rows of the stream table
 * @param touched gets each row whose amount becomes another
 * @returns whether any amount is another now
 */
export function taperAsEntered(
  plan: Plan,
  { pence, missing, year }: WorkingColumn,
  rows: readonly number[],
  touched: Touched,
): boolean {
  let changed = false;
  for (const row of rows) {
    const left = leftByTaper(plan, row)?.find((each) => each.column.year?.start === year?.start)?.left;
    if (left === undefined || missing[row] || pence[row] === left) continue;
    pence[row] = left;
    touched.row(row);
    changed = true;
  }
  return changed;
}
