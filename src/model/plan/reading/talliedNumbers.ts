import { cellAt, type KeptTable } from '../../table/keptTable';
import { type UnreadTally } from './headingNotes';
import { type NumberTally, tallyColumn, tallyColumns, tallyRow } from './numberTally';
import { type Headings } from './readHeadings';
import { type TotalRow } from './tableRows';

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

/** The numbers of a table. Those by column are added up when somebody asks for them, which no function does. */
export function talliedNumbers(
  cells: KeptTable,
  totals: readonly TotalRow[],
  unread: readonly UnreadTally[],
  faulty: readonly FaultyNumber[],
): TalliedNumbers {
  let columns: readonly NumberTally[] | undefined;
  return {
    get columns() {
      return (columns ??= tallyColumns(cells, rowsOf(totals)));
    },
    totals: totals.map(({ row, label }) => ({ row, label, ...tallyRow(cells, row) })),
    unread,
    faulty,
  };
}

/** The numbers in the columns that are not read. */
export function tallyUnread(
  cells: KeptTable,
  headings: Headings,
  totals: readonly TotalRow[],
): UnreadTally[] {
  return headings.unread.map((column) => ({
    ...column,
    ...tallyColumn(cells, column.column, rowsOf(totals)),
    first: firstNumber(cells, column.column),
  }));
}

const rowsOf = (totals: readonly TotalRow[]): ReadonlySet<number> | undefined =>
  totals.length ? new Set(totals.map(({ row }) => row)) : undefined;

function firstNumber(cells: KeptTable, column: number) {
  for (let row = 1; row < cells.rows; row++) {
    const cell = cellAt(cells, row, column);
    if (typeof cell === 'number') return cell;
  }
  return undefined;
}
