import { type Day, dayOf } from '../../calendar/day';
import { type FinancialYear } from '../../calendar/financialYear';

/**
 * The first and last day of a financial year.
 *
 * @example
 * yearSpan({ start: 2025 }) // => { first: 45748, last: 46112 }
 */
export const yearSpan = ({ start }: FinancialYear): { readonly first: Day; readonly last: Day } => ({
  first: dayOf(start, 4, 1),
  last: dayOf(start + 1, 3, 31),
});
