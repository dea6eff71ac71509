import { type Finding } from '../../findings/finding';
import { type ExcelErrorText } from '../../table/grid';

/**
 * Something in a table's own cells that cannot be read as it is. It is kept, never thrown: the checks show it,
 * and a function that needs the table answers `blocks` in place of a figure that would be wrong.
 */
export interface Problem extends Omit<Finding, 'place'> {
  /** Row and column within the table, 0 the headings and the first column. */
  readonly row: number;
  readonly column: number;
  /** The error that a function must answer, or null where its figures are not touched. */
  readonly blocks: ExcelErrorText | null;
}

/** Names of the checks that look at cells alone. */
export const CELL_CHECKS = {
  error: 'Error cell',
  text: 'Number stored as text',
  decimals: 'More than two decimals',
  negative: 'Negative amount',
  heading: 'Heading',
  share: 'Share above 100%',
  day: 'Not a date',
  rows: 'Empty rows',
  noName: 'Row without a name',
  table: 'Table',
  own: 'Own column',
  resembles: 'Column that resembles another',
  total: 'Total among the rows',
} as const;
