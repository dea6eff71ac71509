import { sameLook } from '../table/sameLook';
import { formatDay } from './day';
import { yearLabel } from './financialYear';

type Beside = { readonly kind: 'beside'; readonly why: string } | { readonly kind: 'other' };

const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `2010/11`, `2010-2011`, `10/11` among other words; not `age 10-11`. */
const YEARS = /(?<![\d/.-])((?:19|20|21)?\d\d) ?([/-]) ?((?:(?:19|20|21)\d)?\d\d|\d\d)(?![/.-]?\d)/g;
const AGES = /\b(?:ages?|aged|years? old|yrs?)\b/i;
/** Excel's own suffix for a second column of one name. */
const SUFFIXED = /^(?:FY ?)?((?:(?:19|20|21)\d\d)[/-]\d\d|Undated)(\d)$/i;
const DAY = new RegExp(String.raw`^(?:(\d{1,2})[ /.-])?(\d{1,2}|${MONTH})[ /.-](\d{4}|\d\d)$`, 'i');
const TIMES: readonly RegExp[] = [
  /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)(?!\d)/,
  /(?<!\d)(?:19|20|21)\d\d(?:[/.-]\d{1,4}){0,2}(?!\d)/,
  /(?<!\d)(?:19|20)(\d\d)(\d\d)(?!\d)/,
  /\b(?:FY ?'?\d\d|Q(?:uarter|tr)? ?[1-4]|[1-4](?:st|nd|rd|th) quarter|H[12]|M(?:onth)? ?\d{1,2}|P(?:eriod)? ?\d{1,2})\b/i,
  /\b(?:Undated)\b/i,
  /^(?:Year|Yr) ?\d+$/i,
  new RegExp(String.raw`^(?:${MONTH})$|\b(?:${MONTH.replace('|May', '')}|May(?= ?['-]?\d))\b`, 'i'),
];
const FIRST_SERIAL = 25569; // 1 January 1970
const LAST_SERIAL = 73050; // 31 December 2099

/**
 * Whether a heading that is no year by itself holds a time: a year, a month, a quarter or a date. `why` completes
 * "the heading 2010/11 Budget …" and says what to type.
 *
 * @example
 * timeBeside('M12 2010/11').kind // => "beside"
 * @example
 * timeBeside('Jul-06') // => { kind: "beside", why: "is a date, which Excel makes of 2006/07: format the cell as text and type 2006/07 again" }
 * @example
 * timeBeside('2010/112') // => { kind: "beside", why: "is what Excel makes of a second column headed 2010/11: keep one of the two, or give this one a heading of your own without the year" }
 * @example
 * timeBeside('Weeks').kind // => "other"
 */
export function timeBeside(heading: string): Beside {
  const text = sameLook(heading);
  const [, copied] = SUFFIXED.exec(text) ?? [];
  if (copied !== undefined)
    return beside(
      `is what Excel makes of a second column headed ${copied}: keep one of the two, or give this one a heading of your own without the year`,
    );
  const made = madeOfYear(text);
  if (made !== null)
    return beside(`is a date, which Excel makes of ${made}: format the cell as text and type ${made} again`);
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
    return beside(
      `is the date ${formatDay(serial)}: head a column of money with a financial year, such as 2010/11`,
    );
  const years = yearsIn(text);
  const [only] = years;
  if (only !== undefined && years.length === 1)
    return beside(
      `holds ${only} beside other words: type ${only} alone, or leave the year out if the column is your own`,
    );
  const time = years[0] ?? TIMES.map((each) => each.exec(text)?.[0]).find(Boolean);
  if (time === undefined) return { kind: 'other' };
  return beside(
    `holds ${time === text ? 'a time that is no financial year' : `${time} beside other words`}: head a column of money with one financial year, such as 2010/11, or leave the time out if the column is your own`,
  );
}

const beside = (why: string): Beside => ({ kind: 'beside', why });

/**
 * The financial years in a text, as Poolbook writes them.
 *
 * @example
 * yearsIn('Budget 2025-26, revised') // => ["2025/26"]
 */
export const yearsIn = (text: string): string[] =>
  [...sameLook(text).matchAll(YEARS)].flatMap(([, first = '', joint, next = '']) => {
    if (joint === '-' && first.length === 2 && AGES.test(text)) return [];
    const start = first.length === 4 ? Number(first) : Number(first) + (Number(first) >= 70 ? 1900 : 2000);
    return String(start + 1).endsWith(next) ? yearLabel({ start }) : [];
  });

/** The year of which Excel made a date: 2006/07 becomes July 2006. */
function madeOfYear(text: string): string | null {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  const [, day = '1', month = '', year = ''] =
    DAY.exec(serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? formatDay(serial) : text) ?? [];
  const m = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const start = year.length === 4 ? Number(year) : Number(year) + (Number(year) >= 70 ? 1900 : 2000);
  const follows = Number(day) === 1 && m >= 1 && m <= 12 && m === (start + 1) % 100;
  return year && follows ? yearLabel({ start }) : null;
}
