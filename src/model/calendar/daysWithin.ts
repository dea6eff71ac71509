import { type Day, firstDay, lastDay } from './day';
import { type FinancialYear } from './financialYear';

/**
 * How many days of a financial year lie between two days, both of which count.
 *
 * @param starts first day, null where there is none
 * @param ends last day, null where there is none
 *
 * @example
 * daysWithin({ start: 2022 }, null, 44742) // => 91
 */
export const daysWithin = (year: FinancialYear, starts: Day | null, ends: Day | null): number =>
  Math.max(0, Math.min(ends ?? Infinity, lastDay(year)) - Math.max(starts ?? -Infinity, firstDay(year)) + 1);
