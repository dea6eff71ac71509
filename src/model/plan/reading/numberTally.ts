import { type KeptTable, NUMBER } from '../../table/keptTable';

/** How many numbers, and what they add up to as entered. */
export interface NumberTally {
  readonly count: number;
  readonly total: number;
}

export const NO_NUMBERS: NumberTally = { count: 0, total: 0 };

/**
 * Two tallies together.
 *
 * @example
 * addTallies({ count: 2, total: 10 }, { count: 1, total: 5 }) // => { count: 3, total: 15 }
 */
export const addTallies = (a: NumberTally, b: NumberTally): NumberTally => ({
  count: a.count + b.count,
  total: a.total + b.total,
});

/**
 * The numbers in a column below its heading.
 *
 * @param leftOut the rows that are not counted, if any
 */
export function tallyColumn(
  { codes, numbers, rows }: KeptTable,
  column: number,
  leftOut: ReadonlySet<number>,
): NumberTally {
  let count = 0;
  let total = 0;
  for (let row = 1, place = column * rows + 1; row < rows; row++, place++) {
    if (codes[place] !== NUMBER || (leftOut.size > 0 && leftOut.has(row))) continue;
    count++;
    total += numbers[place] as number;
  }
  return { count, total };
}

/** The same of each column. */
export const tallyColumns = (cells: KeptTable, leftOut: ReadonlySet<number>): NumberTally[] =>
  Array.from({ length: cells.width }, (_, column) => tallyColumn(cells, column, leftOut));

/** The numbers in a row. */
export function tallyRow({ codes, numbers, rows }: KeptTable, row: number): NumberTally {
  let count = 0;
  let total = 0;
  for (let place = row; place < codes.length; place += rows) {
    if (codes[place] !== NUMBER) continue;
    count++;
    total += numbers[place] as number;
  }
  return { count, total };
}
