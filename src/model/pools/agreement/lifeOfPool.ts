import { type Day, firstDay, lastDay } from '../../calendar/day';
import { type FinancialYear } from '../../calendar/financialYear';
import { type Plan } from '../../plan/plan';
import { type Life } from '../law/span';
import { contributionsOf, rowsOf } from '../contributions/contributionsOf';
import { tableOf } from '../../plan/tableOf';

/**
 * A day as it was entered; null where the cell is blank. A time of day does not count.
 *
 * @example
 * [dayOrNone(39142.75), dayOrNone(NaN)] // => [39142, null]
 */
export const dayOrNone = (typed: number | undefined): Day | null =>
  typed === undefined || Number.isNaN(typed) ? null : Math.floor(typed);

/**
 * A pool's first and last day as entered; where one is blank, that of the first or last year of its contributions.
 * Null where neither the pool nor its contributions are dated.
 *
 * @param row the pool's row
 *
 * @example
 * lifeOfPool(readPlan([[['Pool', 'Starts'], ['CAMHS', 38991]], [['Contribution', 'Pool', '2006/07', '2007/08'], ['', 'CAMHS', 1, 'tbc']]]), 0) // => { from: 38991, to: 39538 }
 */
export function lifeOfPool(plan: Plan, row: number): Life | null {
  const Pool = tableOf(plan, 'Pool');
  const from = dayOrNone(Pool.numbers.Starts[row]);
  const to = dayOrNone(Pool.numbers.Ends[row]);
  if (from !== null && to !== null) return { from, to };
  const years = yearsOfContributions(plan, Pool.names[row] ?? '');
  const first = years.length ? firstDay({ start: Math.min(...years.map(({ start }) => start)) }) : null;
  const last = years.length ? lastDay({ start: Math.max(...years.map(({ start }) => start)) }) : null;
  if (from !== null) return { from, to: last !== null && last >= from ? last : null };
  if (to !== null) return { from: first !== null && first <= to ? first : null, to };
  return first === null ? null : { from: first, to: last };
}

/** The years in which something is put in, or an amount that nobody knows. */
function yearsOfContributions(plan: Plan, pool: string): FinancialYear[] {
  const found = contributionsOf(plan, pool);
  const rows = found ? rowsOf(found) : [];
  return tableOf(plan, 'Contribution').years.flatMap(({ year, pence, missing }) =>
    year && rows.some((row) => pence[row] || missing[row]) ? year : [],
  );
}
