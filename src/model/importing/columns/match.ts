import { type TableKind } from '../../plan/declared/schema';

/** What a column of a spreadsheet becomes in a table of the plan. */
export type Use =
  | { readonly as: 'leave out' }
  /** Its amounts wait until somebody says which year they are of. */
  | { readonly as: 'ask' }
  /** A column of words or numbers; `down` gives a blank cell the word above it. */
  | { readonly as: 'column'; readonly heading: string; readonly down?: true }
  /** Amounts of one financial year, or `Undated`. */
  | { readonly as: 'year'; readonly label: string }
  /** In a sheet with one row for each amount: the year of the row, and its amount. */
  | { readonly as: 'year of row' }
  | { readonly as: 'amount of row' };

/** The rows of a sheet that hold its headings, counted from 0. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/** How a spreadsheet becomes rows of a table: it is proposed, corrected by the user, and remembered. */
export interface Match {
  readonly table: TableKind;
  readonly headings: HeadingRows;
  /** Zeros of the unit of amounts whose heading has none: 3 where the sheet is in £000. */
  readonly zeros: number;
  /** By position of the column. */
  readonly uses: readonly Use[];
  /** What a word of the sheet is called in the plan, by the plan's column and the word as it is compared. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The plan's column for the headings of groups of rows; null leaves them out. */
  readonly groups: string | null;
  /** Whether amounts with parts of a penny are rounded to the penny. */
  readonly rounds: boolean;
  /** Whether rows with amounts and no name are left out. */
  readonly leavesNameless: boolean;
  /** The names that were given to such rows, by row of the sheet from 0. */
  readonly given: Readonly<Record<number, string>>;
  /** Rows of the sheet, from 0, that the user leaves out. */
  readonly without: readonly number[];
}

/** A table into which rows can go. */
export interface Target {
  readonly kind: TableKind;
  /** The plan's columns that it has, without the first. */
  readonly columns: readonly string[];
  /** The years of which it has a column; null where it may get any. */
  readonly years: readonly string[] | null;
}

export const LEFT_OUT: Use = { as: 'leave out' };
