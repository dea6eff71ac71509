import { MOST_YEARS } from '../../workbook/emptyPlan';

/**
 * Reads how many years a plan is to have: the number, or a sentence that says what to type instead.
 *
 * @example
 * readYearCount('41') // => "A plan has 1 to 40 years."
 */
export function readYearCount(typed: string): number | string {
  const years = /^\d+$/.test(typed.trim()) ? Number(typed) : 0;
  return years >= 1 && years <= MOST_YEARS ? years : `A plan has 1 to ${MOST_YEARS} years.`;
}
