import { yearLabel } from '../../model/calendar/financialYear';
import { readYearHeading } from '../../model/calendar/yearHeading';

/** Where a year's column goes among a table's headings, and whose look it takes. */
export interface YearPlace {
  /** Position of the new column. */
  readonly at: number;
  /** Position, before it is there, of the column whose look it takes; null where the table has none for money. */
  readonly like: number | null;
  readonly heading: string;
}

interface Dated {
  readonly column: number;
  /** Null for Undated. */
  readonly start: number | null;
}

/** The columns of years among headings, and of money without a year. */
const datedColumns = (headings: readonly unknown[]): Dated[] =>
  headings.flatMap((heading, column): Dated[] => {
    const reading = readYearHeading(String(heading ?? ''));
    if (reading.kind === 'undated') return [{ column, start: null }];
    return reading.kind === 'year' ? [{ column, start: reading.year.start }] : [];
  });

const startOf = (year: string): number => Number(year.slice(0, 4));

/**
 * The position of a year among headings, however it is typed; -1 where it is not there.
 *
 * @example
 * columnOfYear(['Stream', '2010-11', '2011/12 (£000)'], '2011/12') // => 2
 */
export const columnOfYear = (headings: readonly unknown[], year: string): number =>
  datedColumns(headings).find(({ start }) => start === startOf(year))?.column ?? -1;

/** A unit after a year holds for the year beside it too. */
const UNIT = /\s*\([^)]*\)\s*$/;

/**
 * Where a year belongs in a table: in order of time, else after Undated, else after the names of the rows.
 *
 * @param year as Poolbook writes it
 * @returns null where the table has it already
 * @example
 * placeOfNewYear(['Stream', '2010/11', '2011/12', 'Kind'], '2012/13') // => { at: 3, like: 2, heading: "2012/13" }
 * @example
 * placeOfNewYear(['Stream', '2010/11 (£000)'], '2009/10') // => { at: 1, like: 1, heading: "2009/10 (£000)" }
 * @example
 * placeOfNewYear(['Stream', 'Partner'], '2010/11') // => { at: 1, like: null, heading: "2010/11" }
 */
export function placeOfNewYear(headings: readonly unknown[], year: string): YearPlace | null {
  const wanted = startOf(year);
  const dated = datedColumns(headings);
  const years = dated.filter(({ start }) => start !== null);
  if (years.some(({ start }) => start === wanted)) return null;
  const before = years.filter(({ start }) => (start ?? 0) < wanted).at(-1);
  const [next] = years;
  const near = before ?? next ?? dated.at(-1);
  if (!near) return { at: 1, like: null, heading: year };
  const unit = UNIT.exec(String(headings[near.column] ?? ''))?.[0] ?? '';
  return {
    at: near === next && !before ? near.column : near.column + 1,
    like: near.column,
    heading: year + unit,
  };
}

/**
 * The years among headings, as Poolbook writes them.
 *
 * @example
 * yearsAmong(['Stream', '2010-11', 'Undated']) // => ["2010/11"]
 */
export const yearsAmong = (headings: readonly unknown[]): string[] =>
  datedColumns(headings).flatMap(({ start }) => (start === null ? [] : [yearLabel({ start })]));
