import { readYearHeading } from '../../calendar/yearHeading';
import { type PoolError, wrongInput } from '../../errors/poolError';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { rowsNaming } from '../../plan/rowsNaming';
import { comparable } from '../../table/heading';
import { tableOf } from '../../plan/tableOf';

/** The table, as the heading of its first column names it. */
export const RISK_SHARE = 'Risk share';

/**
 * The rows of the Risk share table that hold for a pool in a year, from the smallest Order up; rows of one Order stay
 * as they are in the table.
 *
 * @param year the calendar year in which it starts
 * @throws `#VALUE!` where From year or To year is no financial year, or they run backwards
 *
 * @example
 * rowsInForce(readPlan([[['Risk share', 'Pool', 'Order', 'From year'], ['', 'LD', 2, ''], ['', 'LD', 1, '2026/27'], ['', 'ld', 1, '']]]), 'LD', 2025) // => [2, 0]
 */
export function rowsInForce(plan: Plan, pool: string, year: number): readonly number[] {
  const table = plan.tables[RISK_SHARE];
  if (!table) return [];
  const orderOf = (row: number) => table.numbers.Order[row] || 0;
  return rowsNaming(table.words.Pool, pool)
    .filter((row) => holdsIn(plan, row, year))
    .sort((a, b) => orderOf(a) - orderOf(b) || a - b);
}

function holdsIn(plan: Plan, row: number, year: number): boolean {
  const { from, to } = mustHaveYears(plan, row);
  return (from ?? -Infinity) <= year && year <= (to ?? Infinity);
}

/**
 * The calendar years in which the first and last year of a row start; null for no end.
 *
 * @throws `#VALUE!` where they are no financial years, or run backwards
 *
 * @example
 * mustHaveYears(readPlan([[['Risk share', 'From year', 'To year'], ['', '2025/26', '']]]), 0) // => { from: 2025, to: null }
 */
export function mustHaveYears(
  plan: Plan,
  row: number,
): { readonly from: number | null; readonly to: number | null } {
  const [from, to] = [yearIn(plan, row, 'From year'), yearIn(plan, row, 'To year')];
  if (from !== null && to !== null && to < from)
    throw faultOf(plan, row, 'has a To year before its From year: correct one of them');
  return { from, to };
}

function yearIn(plan: Plan, row: number, heading: 'From year' | 'To year'): number | null {
  const text = tableOf(plan, RISK_SHARE).words[heading][row] ?? '';
  if (!text) return null;
  const read = readYearHeading(text);
  if (read.kind === 'year') return read.year.start;
  throw faultOf(plan, row, `has ${text} under ${heading}: type a financial year such as 2025/26`);
}

/**
 * An error that names a row of the Risk share table.
 *
 * @example
 * faultOf(readPlan([[['Risk share', 'Pool'], ['', 'LD']]]), 0, 'names nobody under Borne by').message // => "The Risk share table, row 1, names nobody under Borne by."
 */
export const faultOf = (plan: Plan, row: number, says: string): PoolError =>
  wrongInput(`The ${RISK_SHARE} table, row ${tableOf(plan, RISK_SHARE).rowInTable[row]}, ${says}.`);

/** On which variances a row acts; a blank is both. */
export type Side = 'overspend' | 'underspend' | 'both';

/** @example sideOf(readPlan([[['Risk share', 'Side'], ['', 'Overspend']]]), 0) // => "overspend" */
export function sideOf(plan: Plan, row: number): Side {
  const typed = tableOf(plan, RISK_SHARE).words.Side[row] ?? '';
  const side = comparable(typed);
  if (side === 'overspend' || side === 'underspend') return side;
  if (side === 'both' || !side) return 'both';
  throw faultOf(plan, row, `has the Side ${typed}: type Overspend, Underspend or Both`);
}

/**
 * Whether rows of the Risk share table settle a variance, in place of the pool's rule: some hold in the year on its
 * side. A pool that breaks even is settled by any, since its lines may still differ.
 *
 * @example
 * settledByRows(readPlan([[['Risk share', 'Pool', 'Side'], ['', 'LD', 'Overspend']]]), 'LD', 2025, -5) // => false
 */
export function settledByRows(plan: Plan, pool: string, year: number, variance: Pence): boolean {
  const wanted = variance > 0 ? 'overspend' : 'underspend';
  return rowsInForce(plan, pool, year).some((row) => {
    const side = sideOf(plan, row);
    return variance === 0 || side === 'both' || side === wanted;
  });
}
