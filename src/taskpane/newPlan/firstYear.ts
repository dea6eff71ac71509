import { type FinancialYear, yearLabel } from '../../model/calendar/financialYear';
import { readYearHeading } from '../../model/calendar/yearHeading';

/**
 * Reads what was entered as a plan's first financial year: the year, or a sentence that says what to type instead.
 *
 * @example
 * readFirstYear('2010/12') // => "2010/12 is not a financial year: after 2010 comes 11, as in 2010/11."
 */
export function readFirstYear(typed: string): FinancialYear | string {
  const reading = readYearHeading(typed);
  if (reading.kind === 'year') return reading.year;
  if (reading.kind === 'faulty') return `${typed.trim()} ${reading.why}.`;
  return 'Type a financial year, as in 2010/11.';
}

const APRIL = 3;

/**
 * The financial year in which a day is: what most new plans begin with.
 *
 * @example
 * yearOf(new Date(2026, 2, 31)) // => "2025/26"
 */
export const yearOf = (day: Date): string =>
  yearLabel({ start: day.getFullYear() - (day.getMonth() < APRIL ? 1 : 0) });
