/** Between day 0 of the calendar from 1900 and that from 1904. */
export const DAYS_FROM_1904 = 1462;

/** A number format without what is shown as it is: texts in quotes, colours, blanks of a width. */
const bare = (format: string): string =>
  (format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General/gi, '').split(';')[0] ?? '').toLowerCase();

/**
 * Whether numbers in a format are days. Only those are counted from 1904 in some workbooks; spans of time are not.
 *
 * @example
 * showsDay('dd/mm/yyyy') // => true
 * @example
 * showsDay('[hh]:mm') // => false
 */
export function showsDay(format: string): boolean {
  const signs = bare(format);
  return /[dy]/.test(signs) || (signs.includes('m') && !/[hs]/.test(format.toLowerCase()));
}

/**
 * A day that a file writes as text, as the number of days since the end of 1899; the text itself where it is no day.
 *
 * @example
 * dayFromText('2011-03-31') // => 40633
 */
export function dayFromText(text: string): number | string {
  const time = Date.parse(
    /Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`,
  );
  return Number.isNaN(time) ? text : time / 864e5 + 25_569;
}
