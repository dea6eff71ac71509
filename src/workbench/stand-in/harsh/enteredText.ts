/** What Excel makes of text in a cell whose format is General: `3.10`, `50%`, `1-2`, `2010/11`. */
type Entered = string | number | boolean;

const DAY = 86_400_000;
/** Day 0 of Excel's calendar. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/**
 * @param monthFirst dates are read month first, as in the United States
 * @param year the year of a date that has none
 */
export function enteredText(text: string, monthFirst: boolean, year: number): Entered {
  const trimmed = text.trim();
  if (trimmed === '' || text.startsWith("'")) return text;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  return numberIn(trimmed) ?? dateIn(trimmed, monthFirst, year) ?? text;
}

function numberIn(text: string): number | null {
  const [, money = ''] = /^[£$](.*)$/.exec(text) ?? [];
  const [, share] = /^(.*)%$/.exec(text) ?? [];
  const [, owed] = /^\((.*)\)$/.exec(text) ?? [];
  const digits = share ?? owed ?? (money || text);
  if (!/\d/.test(digits) || !NUMBER.test(digits)) return null;
  const number = Number(digits.replaceAll(',', ''));
  return share !== undefined ? number / 100 : owed !== undefined ? -number : number;
}

/** A day as Excel's number, or null where Excel sees none. */
function dateIn(text: string, monthFirst: boolean, thisYear: number): number | null {
  const [, a = '', b = '', c] = /^(\w{1,4})[-/ ](\w{1,4})(?:[-/ ](\d{1,4}))?$/.exec(text) ?? [];
  if (a === '' || b === '') return null;
  const [first, second] = [partOf(a), partOf(b)];
  if (first === null || second === null) return null;
  if (/^\d{4}$/.test(a)) return serial(first, second, c === undefined ? 1 : Number(c));
  const monthLeads = isWord(a) || (monthFirst && !isWord(b));
  const [day, month] = monthLeads ? [second, first] : [first, second];
  if (c !== undefined) return serial(yearOf(c), month, day);
  if (/^\d{4}$/.test(b)) return serial(second, first, 1);
  // what cannot be a day and a month may be a month and a year
  return serial(thisYear, month, day) ?? serial(yearOf(String(second)), first, 1);
}

const isWord = (part: string): boolean => !/^\d/.test(part);

/** A month's name as its number, digits as theirs. */
function partOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const month = MONTHS.findIndex((name) => word.toLowerCase().startsWith(name));
  return month < 0 ? null : month + 1;
}

const yearOf = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  const real = year >= 1900 && year <= 9999 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
  return real ? (time - DAY_ZERO) / DAY : null;
}
