import { plainHeading } from '../table/headingUnit';
import { type FinancialYear, UNDATED, yearLabel } from './financialYear';
import { timeBeside } from './timeBeside';

/** What a column heading says about time. */
export type YearHeading =
  | { readonly kind: 'year'; readonly year: FinancialYear; readonly zeros?: number; readonly loose?: true }
  | { readonly kind: 'undated'; readonly zeros?: number; readonly loose?: true }
  /** It was meant as a year and is none; `why` completes "the heading 2010/12 …". */
  | { readonly kind: 'faulty'; readonly why: string }
  /** It holds a year, a month, a quarter or a date beside other words, so that which money it means cannot be known. */
  | { readonly kind: 'beside'; readonly why: string }
  | { readonly kind: 'other' };

const TWO_YEARS = /^(?:FY ?)?(\d{4}) ?[/-] ?(\d{4}|\d{2})$/i;
const SHORT_YEARS = /^(?:FY ?)?'?(\d\d) ?([/-]) ?'?(\d\d)$/i;
const ONE_YEAR = /^(?:FY ?)?((?:19|20|21)\d{2})$/i;
const SHORT_YEAR = /^FY ?'?(\d\d)$/i;
/** A year of two digits from here on is one of the last century. */
const LAST_CENTURY = 70;

/**
 * Reads a heading. `2010/11`, `2010-11`, `2010/2011`, `FY2010/11` and `10/11` are the same year, with any dash and
 * space, a footnote mark and a unit after it; `Undated` holds amounts to which a document gives no year. `zeros` is
 * the unit's (3 for £000), and `loose` says that a mark was left out or a century added.
 *
 * @example
 * readYearHeading('FY2010-11') // => { kind: 'year', year: { start: 2010 } }
 * @example
 * readYearHeading('10/11* (£000)') // => { kind: 'year', year: { start: 2010 }, zeros: 3, loose: true }
 * @example
 * readYearHeading('2010/12') // => { kind: 'faulty', why: 'is not a financial year: after 2010 comes 11, as in 2010/11' }
 * @example
 * readYearHeading('2010/11 Budget') // => { kind: 'beside', why: 'holds 2010/11 beside other words: type 2010/11 alone, or leave the year out if the column is your own' }
 */
export function readYearHeading(heading: string): YearHeading {
  const { words, zeros, marked } = plainHeading(heading);
  const typed = { ...(zeros ? { zeros } : {}), ...(marked ? { loose: true as const } : {}) };
  if (words.toLowerCase() === UNDATED.toLowerCase()) return { kind: 'undated', ...typed };

  const [, first, second] = TWO_YEARS.exec(words) ?? [];
  if (first !== undefined && second !== undefined) {
    const year = { start: Number(first) };
    return String(year.start + 1).endsWith(second)
      ? { kind: 'year', year, ...typed }
      : notFollowed(first, year);
  }
  const [, short, joint, next] = SHORT_YEARS.exec(words) ?? [];
  if (short !== undefined) {
    const year = { start: inCentury(Number(short)) };
    if (String(year.start + 1).endsWith(next as string)) return { kind: 'year', year, ...typed, loose: true };
    if (joint === '/') return notFollowed(short, year);
  }
  const [, alone] = ONE_YEAR.exec(words) ?? [];
  if (alone !== undefined) return oneYear({ start: Number(alone) });
  const [, shortAlone] = SHORT_YEAR.exec(words) ?? [];
  if (shortAlone !== undefined) return oneYear({ start: inCentury(Number(shortAlone)) });
  return timeBeside(heading);
}

const inCentury = (digits: number): number => digits + (digits >= LAST_CENTURY ? 1900 : 2000);

const notFollowed = (first: string, year: FinancialYear): YearHeading => ({
  kind: 'faulty',
  why: `is not a financial year: after ${first} comes ${String(year.start + 1).slice(-2)}, as in ${yearLabel(year)}`,
});

const oneYear = (year: FinancialYear): YearHeading => ({
  kind: 'faulty',
  why: `is one calendar year: a financial year is headed ${yearLabel(year)}`,
});
