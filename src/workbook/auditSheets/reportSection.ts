import { type Input } from '../layout/layout';

/** A part of a report: a title, and rows under headings. */
export interface ReportSection {
  readonly title: string;
  /** Said where there are no rows. */
  readonly none: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Input[])[];
  /** The number formats of columns that do not count, by position. */
  readonly formats?: Readonly<Record<number, string>>;
}
