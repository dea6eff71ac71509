import { type Pence } from '../money/pence';

/** Error: a figure is wrong or cannot be read. Warning: a commitment or a rule breaks. Note: worth knowing. */
export type Severity = 'Error' | 'Warning' | 'Note';

/** Where a finding is: a cell of one of the tables that were handed over. */
export interface Place {
  /** Position of the table among those handed over, 0 the first. */
  readonly table: number;
  /** Row within the table, 0 the headings. */
  readonly row: number;
  /** Column within the table, 0 the first. */
  readonly column: number;
}

/** One thing that an accountant should look at, in one sentence with its figures. */
export interface Finding {
  readonly severity: Severity;
  /** Name of the check, the same for every finding of its kind. */
  readonly check: string;
  /** The stream, service or table that it is about. */
  readonly subject: string;
  /** The financial year's heading, `Undated`, or `''` where no year is concerned. */
  readonly year: string;
  /** Pence, or null where no amount is concerned. */
  readonly amount: Pence | null;
  readonly sentence: string;
  readonly place: Place | null;
}
