import { type Day, daysIn } from '../calendar/day';
import { type FinancialYear } from '../calendar/financialYear';
import { wrongInput } from '../errors/poolError';
import { type Fraction } from '../money/fraction';

/** `52 weeks` counts every year as 52; `days` counts its days, 365 or 366, by sevenths. It is a field of the price. */
export type WeeksBasis = '52 weeks' | 'days';

/**
 * How many weeks a financial year has, exactly.
 *
 * @example
 * weeksInYear({ start: 2011 }, 'days') // => { numerator: 366n, denominator: 7n }
 */
export const weeksInYear = (year: FinancialYear, basis: WeeksBasis): Fraction =>
  basis === '52 weeks'
    ? { numerator: 52n, denominator: 1n }
    : { numerator: BigInt(daysIn(year)), denominator: 7n };

/**
 * The weeks from a first to a last day, both counted; part of a week is so many sevenths.
 *
 * @throws `#VALUE!` where the last day is before the first
 *
 * @example
 * weeksBetween(dayOf(2006, 11, 14), dayOf(2007, 3, 31)) // => { numerator: 138n, denominator: 7n }
 */
export function weeksBetween(first: Day, last: Day): Fraction {
  if (last < first) throw wrongInput('The last day is before the first: turn them round.');
  return { numerator: BigInt(Math.floor(last) - Math.floor(first) + 1), denominator: 7n };
}
