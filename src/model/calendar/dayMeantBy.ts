const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBERS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \-/.]*([a-z]{3,9})\.?,?[ \-/.]*(\d{4}|\d{2})$/;
const MONTH_DAY = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? /;
/** A day as Excel counts it, in a cell of text: from 1990 to 2099. */
const COUNTED = /^(?:3[3-9]|[4-6]\d|7[0-2])\d{3}$/;
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);
const TIME = /[ t]\d{1,2}:\d{2}.*$/;

/**
 * The day that a text such as `01/10/2025` means, as Excel's formula for it; null where it means none. The day comes
 * before the month, as people in the UK write it, unless only the other order is a date. It is advice: no figure is
 * ever taken from it.
 *
 * @example
 * ['01/10/2025', '1.4.10', '2025-10-01', '1st October 2025', '1-Oct-25', 'October 1, 2025', '10/25/2025'].map(dayMeantBy) // => ["DATE(2025,10,1)", "DATE(2010,4,1)", "DATE(2025,10,1)", "DATE(2025,10,1)", "DATE(2025,10,1)", "DATE(2025,10,1)", "DATE(2025,10,25)"]
 * @example
 * dayMeantBy('46112') // => "DATE(2026,3,31)"
 * @example
 * ['April', '31/02/2025', '2010/11'].map(dayMeantBy) // => [null, null, null]
 */
export function dayMeantBy(typed: string): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ').replace(TIME, '').replace(WEEKDAY, '');
  if (COUNTED.test(text)) {
    const date = new Date(EXCEL_DAY_0 + Number(text) * 86_400_000);
    return `DATE(${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()})`;
  }
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, a = '', b = '', year = ''] = numbers;
    return dateOf(year, b, a) ?? dateOf(year, a, b);
  }
  const [, year = '', month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year) return dateOf(year, month, day);
  const named = DAY_MONTH.exec(text);
  if (named) return dateOf(named[3] ?? '', monthOf(named[2]), named[1] ?? '');
  const american = MONTH_DAY.exec(text);
  return american && dateOf(american[3] ?? '', monthOf(american[1]), american[2] ?? '');
}

const monthOf = (word = ''): string => String(MONTHS.indexOf(word.slice(0, 3)) + 1);

/** Excel takes a year of two digits below 30 for one of this century. */
function dateOf(year: string, month: string, day: string): string | null {
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return real && full >= 1900 ? `DATE(${full},${Number(month)},${Number(day)})` : null;
}
