import { type FinancialYear } from '../../calendar/financialYear';
import { type Pence } from '../../money/pence';
import { type Problem } from './problem';
import { type OwnWords } from './resemblingColumns';
import { type NumberHeading, type TableKind, type WordHeading } from '../declared/schema';
import { type TalliedNumbers } from './talliedNumbers';
import { type TotalRow } from './tableRows';

/** Money of one financial year (or of none), one amount a row. */
export interface YearColumn {
  /** `2010/11`, or `Undated`. */
  readonly label: string;
  /** Null for undated amounts, which are never aged, deflated or expired. */
  readonly year: FinancialYear | null;
  /** Position in the table, 0 the first column. */
  readonly column: number;
  /** Whole pence; 0 where the cell is blank or the amount is missing. */
  readonly pence: Float64Array;
  /** 1 where the amount is not known or cannot be read: a sum over it says "at least". */
  readonly missing: Uint8Array;
  /** How good each amount is, by its place in `QUALITY_ORDER`; left out where all are exact. */
  readonly quality?: Int8Array;
  /** Between which amounts each lies, where evidence gives that. */
  readonly interval?: YearIntervals;
}

/** The intervals of a year's amounts, one a row; NaN where a row has none. */
export interface YearIntervals {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The amount for which each was given, so that a scenario's change can be seen. */
  readonly of: Float64Array;
}

/** The price index of one financial year, one a row. */
export interface IndexColumn {
  readonly year: FinancialYear;
  /** As entered; NaN where the cell is blank or cannot be read. */
  readonly index: Float64Array;
}

/** A row that states totals, as Excel's own total row does. It is no row of the plan. */
export interface StatedTotal extends Pick<TotalRow, 'row' | 'label' | 'sort' | 'since' | 'upTo'> {
  /** By position in {@link PlanTable.years}; null where nothing is stated. */
  readonly pence: readonly (Pence | null)[];
  /** What else the row names, by heading: a total of one pool names the pool. */
  readonly of: Readonly<Record<string, string>>;
}

/** A table of the plan in columns; rows that are wholly blank are left out. */
export interface PlanTable<K extends TableKind = TableKind> {
  readonly kind: K;
  /** How many rows there are. */
  readonly rows: number;
  /** For each row, its row in the range that was handed over, 1 the first below the headings. */
  readonly rowInTable: Int32Array;
  /** The first column: what each row is called, '' where it has no name. */
  readonly names: readonly string[];
  /** The first row of each name, by its comparable form. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** Where each heading is, -1 where the table has no such column. */
  readonly columnOf: Readonly<Record<string, number>>;
  readonly words: Readonly<Record<WordHeading<K>, readonly string[]>>;
  /** Days, counts, shares of 1, and money in pence; NaN where the cell is blank or cannot be read. */
  readonly numbers: Readonly<Record<NumberHeading<K>, Float64Array>>;
  /** The rows whose money under a heading is typed as not known; their number is NaN, as that of a blank is. */
  readonly unknown: Readonly<Record<string, ReadonlySet<number>>>;
  readonly years: readonly YearColumn[];
  /** Every year's column, where `years` are only those that are looked at. */
  readonly allYears?: readonly YearColumn[];
  /** Of a table of price indices; no other table has any. */
  readonly indices: readonly IndexColumn[];
  /** Rows of totals among the others, from the top. */
  readonly totals: readonly StatedTotal[];
  /** Every number in its cells. */
  readonly numbersIn: TalliedNumbers;
  readonly problems: readonly Problem[];
  readonly ownWords: readonly OwnWords[];
}
