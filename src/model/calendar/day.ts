import { type FinancialYear } from './financialYear';

/** A day as Excel counts it: 1 is 1 January 1900, 40269 is 1 April 2010. */
export type Day = number;

const DAY_OF_1970 = 25569;
const MILLISECONDS = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** @example dayOf(2010, 4, 1) // => 40269 */
export const dayOf = (year: number, month: number, day: number): Day =>
  Date.UTC(year, month - 1, day) / MILLISECONDS + DAY_OF_1970;

/** @example firstDay({ start: 2010 }) // => 40269 */
export const firstDay = ({ start }: FinancialYear): Day => dayOf(start, 4, 1);
/** @example lastDay({ start: 2010 }) // => 40633 */
export const lastDay = ({ start }: FinancialYear): Day => dayOf(start + 1, 3, 31);
/** 2007/08 and 2011/12 hold a leap day. @example daysIn({ start: 2011 }) // => 366 */
export const daysIn = (year: FinancialYear): number => lastDay(year) - firstDay(year) + 1;

/** @example formatDay(40633) // => "31 March 2011" */
export function formatDay(day: Day): string {
  const date = new Date((Math.floor(day) - DAY_OF_1970) * MILLISECONDS);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}
