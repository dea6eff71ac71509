import { cellAt, type KeptTable } from '../../table/keptTable';
import { clipped } from '../../errors/quoted';
import { addTallies, NO_NUMBERS, type NumberTally, tallyColumns, tallyRow } from './numberTally';
import { type Headings } from './readHeadings';
import { type UnreadTally } from './headingNotes';
import { type TableRows } from './tableRows';

/** Numbers of a table that are not read, with the reason and the first of their cells. */
export interface UnreadNumbers extends NumberTally {
  /** Where they are, as words that begin a sentence, such as "Column Weeks" or "Row 7, Total". */
  readonly where: string;
  readonly why: string;
  /** Row and column within the table, 0 the headings and the first column. */
  readonly row: number;
  readonly column: number;
}

/** What became of every number in a table's cells, its headings aside. */
export interface NumbersInTable {
  readonly read: NumberTally;
  /** Totals among the rows: they repeat what is read. */
  readonly leftOut: readonly UnreadNumbers[];
  readonly notRead: readonly UnreadNumbers[];
}

/** A number in a column that is read, which cannot be read itself. */
export interface FaultyNumber {
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly value: number;
  readonly says: string;
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

/** Sorts every number of a table into what is read, left out and not read. */
export function numbersInTable(
  cells: KeptTable,
  rows: Pick<TableRows, 'totals'>,
  tallies: readonly NumberTally[],
  unread: readonly UnreadTally[],
  faulty: readonly FaultyNumber[],
): NumbersInTable {
  const isRead = new Uint8Array(cells.width).fill(1);
  for (const { column } of unread) isRead[column] = 0;
  let read = NO_NUMBERS;
  tallies.forEach((tally, column) => {
    if (isRead[column]) read = addTallies(read, tally);
  });
  for (const { value } of faulty) read = addTallies(read, { count: -1, total: -value });
  return {
    read,
    leftOut: rows.totals.map(({ row, label }) => ({
      ...tallyRow(cells, row),
      where: label ? `Row ${row}, ${clipped(label)}` : `Row ${row}`,
      why: 'it states a total of other rows',
      row,
      column: 0,
    })),
    notRead: [
      ...unread.flatMap(({ column, heading, why, count, total }) =>
        count === 0
          ? []
          : {
              count,
              total,
              where: heading ? `Column ${heading}` : `Column ${column + 1}, which has no heading`,
              why: why === null ? 'it is a column of your own' : 'its heading cannot be read',
              row: 0,
              column,
            },
      ),
      ...faulty.map(({ row, column, heading, value, says }) => ({
        count: 1,
        total: value,
        where: `Row ${row}, ${heading}`,
        why: `it ${says}`,
        row,
        column,
      })),
    ],
  };
}

/** The numbers of a range that is no table of a plan, all of them not read. */
export function numbersElsewhere(cells: KeptTable, why: string): NumbersInTable {
  const all = tallyColumns(cells, new Set()).reduce(addTallies, NO_NUMBERS);
  const notRead = all.count ? [{ ...all, where: 'Every row', why, row: 0, column: 0 }] : [];
  return { read: NO_NUMBERS, leftOut: [], notRead };
}
