/** What is text, a colour or a condition in a number format, so that only the signs that shape the number are left. */
const ASIDE = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/**
 * Whether a number format shows a number as a day or a time.
 *
 * @example
 * ['dd/mm/yyyy', 'mmm-yy', '#,##0', '0.0%', '[Red]0', '0 "days"', 'General'].map(showsDay) // => [true, true, false, false, false, false, false]
 */
export const showsDay = (format: string): boolean =>
  format !== 'General' && /[dmyhs]/i.test(format.replace(ASIDE, ''));

/**
 * Whether a number format shows a share of a hundred.
 *
 * @example
 * ['0.0%', '0"%"', '#,##0'].map(showsPercent) // => [true, false, false]
 */
export const showsPercent = (format: string): boolean => format.replace(ASIDE, '').includes('%');
