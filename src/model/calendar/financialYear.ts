/** A financial year runs from 1 April to 31 March and is named by both calendar years, as in 2010/11. */
export interface FinancialYear {
  /** The calendar year of its first day. */
  readonly start: number;
}

/** What a column heading says about time. */
export type YearHeading =
  | { readonly kind: 'year'; readonly year: FinancialYear }
  | { readonly kind: 'undated' }
  /** It was meant as a year and is none; `why` completes "the heading 2010/12 …". */
  | { readonly kind: 'faulty'; readonly why: string }
  | { readonly kind: 'other' };

export const UNDATED = 'Undated';

const TWO_YEARS = /^(?:FY\s*)?(\d{4})\s*[/\-–]\s*(\d{4}|\d{2})$/i;
const ONE_YEAR = /^(?:FY\s*)?(?:19|20|21)\d{2}$/i;

/**
 * Reads a heading: `2010/11`, `2010-11`, `2010/2011` and `FY2010/11` are the same year; `Undated` holds amounts to
 * which a document gives no year.
 *
 * @example
 * readYearHeading('FY2010-11') // => { kind: 'year', year: { start: 2010 } }
 * @example
 * readYearHeading('2010/12') // => { kind: 'faulty', why: 'is not a financial year: after 2010 comes 11, as in 2010/11' }
 */
export function readYearHeading(heading: string): YearHeading {
  const text = heading.trim();
  if (text.toLowerCase() === UNDATED.toLowerCase()) return { kind: 'undated' };
  const [, first, second] = TWO_YEARS.exec(text) ?? [];
  if (first === undefined || second === undefined) {
    if (!ONE_YEAR.test(text)) return { kind: 'other' };
    const start = Number(text.slice(-4));
    return {
      kind: 'faulty',
      why: `is one calendar year: a financial year is headed ${yearLabel({ start })}`,
    };
  }
  const year = { start: Number(first) };
  const next = String(year.start + 1);
  if (next.endsWith(second)) return { kind: 'year', year };
  return {
    kind: 'faulty',
    why: `is not a financial year: after ${first} comes ${next.slice(-2)}, as in ${yearLabel(year)}`,
  };
}

/**
 * The one way in which Poolbook writes a year.
 *
 * @example
 * yearLabel({ start: 1999 }) // => "1999/00"
 */
export function yearLabel({ start }: FinancialYear): string {
  return `${start}/${String(start + 1).slice(-2)}`;
}

/**
 * Puts year labels in order of time, `Undated` last.
 *
 * @example
 * ['Undated', '2010/11', '1999/00'].sort(byTime) // => ["1999/00", "2010/11", "Undated"]
 */
export function byTime(a: string, b: string): number {
  if (a === UNDATED || b === UNDATED) return Number(a === UNDATED) - Number(b === UNDATED);
  return a < b ? -1 : a > b ? 1 : 0;
}
