import { clipped } from '../../errors/quoted';
import { addTallies, NO_NUMBERS, type NumberTally } from './numberTally';
import { type TalliedNumbers } from './talliedNumbers';

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

/** Sorts every number of a table into what is read, left out and not read. */
export function numbersInTable({ columns, totals, unread, faulty }: TalliedNumbers): NumbersInTable {
  const isUnread = new Set(unread.map(({ column }) => column));
  const held = columns.filter((_, column) => !isUnread.has(column)).reduce(addTallies, NO_NUMBERS);
  const read = faulty.reduce((sum, { value }) => addTallies(sum, { count: -1, total: -value }), held);
  return {
    read,
    leftOut: totals.map(({ row, label, count, total }) => ({
      ...{ count, total },
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

/** The numbers of a range of which nothing is read: no table of a plan, or one of a kind of which there is one before it. */
export function numbersElsewhere(numbers: NumberTally, isSecond: boolean): NumbersInTable {
  const why = isSecond ? 'a table of the same kind is read before it' : 'the table is not part of a plan';
  const notRead = numbers.count ? [{ ...numbers, where: 'Every row', why, row: 0, column: 0 }] : [];
  return { read: NO_NUMBERS, leftOut: [], notRead };
}
