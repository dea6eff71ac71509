import { cellAt, type KeptTable } from '../../table/keptTable';
import { type UnreadTally } from './headingNotes';
import { NO_NUMBERS, type NumberTally } from './numberTally';
import { type Headings } from './readHeadings';

/** A number in a column that is read, which cannot be read itself. */
export interface FaultyNumber {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly value: number;
  readonly says: string;
}

/** The numbers of a table, counted and added up as they are found; what became of them is said where somebody asks. */
export interface TalliedNumbers {
  /** By column, without those of totals. */
  readonly columns: readonly NumberTally[];
  /** Rows that state a total. */
  readonly totals: readonly (NumberTally & { readonly row: number; readonly label: string })[];
  readonly unread: readonly UnreadTally[];
  readonly faulty: readonly FaultyNumber[];
}

/** The numbers in the columns that are not read. */
export function tallyUnread(
  cells: KeptTable,
  headings: Headings,
  tallies: readonly NumberTally[],
): UnreadTally[] {
  return headings.unread.map((column) => ({
    ...column,
    ...(tallies[column.column] ?? NO_NUMBERS),
    first: firstNumber(cells, column.column),
  }));
}

function firstNumber(cells: KeptTable, column: number) {
  for (let row = 1; row < cells.rows; row++) {
    const cell = cellAt(cells, row * cells.width + column);
    if (typeof cell === 'number') return cell;
  }
  return undefined;
}
