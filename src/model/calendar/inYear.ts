import { wrongInput } from '../errors/poolError';
import { timesRounded } from '../money/fraction';
import { type Pence } from '../money/pence';
import { type Day, dayOf, daysIn, firstDay, formatDay, lastDay } from './day';
import { type FinancialYear } from './financialYear';

/** `days` counts both ends and leap days; `months` counts the months that are wholly inside. */
export type PartYearBasis = 'days' | 'months';

/**
 * The part of an annual amount that falls in a financial year, rounded once to the penny. An amount that begins
 * before the year or ends after it is clipped to it; one that lies wholly outside gives zero.
 * (docs/calculations.md#2-parts-of-a-year, docs/calculations.md#4-ending-grants.)
 *
 * @param annual pence
 * @param starts first day, null where there is none
 * @param ends last day, null where there is none
 * @returns pence
 * @throws `#VALUE!` where it ends before it starts
 *
 * @example
 * inYear(48000000, { start: 2006 }, dayOf(2006, 10, 1), null, 'days') // => 23934247
 * @example
 * inYear(108608600, { start: 2007 }, null, dayOf(2007, 8, 31), 'months') // => 45253583
 */
export function inYear(
  annual: Pence,
  year: FinancialYear,
  starts: Day | null,
  ends: Day | null,
  basis: PartYearBasis,
): Pence {
  if (starts !== null && ends !== null && ends < starts)
    throw wrongInput(`It ends on ${formatDay(ends)}, before it starts on ${formatDay(starts)}.`);
  const from = Math.max(starts ?? -Infinity, firstDay(year));
  const to = Math.min(ends ?? Infinity, lastDay(year));
  const part = basis === 'days' ? Math.max(0, to - from + 1) : wholeMonths(year, from, to);
  const whole = basis === 'days' ? daysIn(year) : 12;
  return timesRounded(annual, { numerator: BigInt(part), denominator: BigInt(whole) });
}

/** How many of a financial year's months lie wholly between two days. */
function wholeMonths({ start }: FinancialYear, from: Day, to: Day): number {
  const months = Array.from({ length: 12 }, (_, m) => ({
    first: dayOf(start, 4 + m, 1),
    last: dayOf(start, 5 + m, 1) - 1,
  }));
  return months.filter(({ first, last }) => from <= first && last <= to).length;
}
