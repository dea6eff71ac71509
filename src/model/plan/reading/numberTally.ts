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
 * @param leftOut the rows that are not counted
 */
export const tallyColumn = (cells: KeptTable, column: number, leftOut?: ReadonlySet<number>): NumberTally =>
  tally(cells, column * cells.rows + 1, (column + 1) * cells.rows, 1, leftOut);

/** The same of each column. */
export const tallyColumns = (cells: KeptTable, leftOut?: ReadonlySet<number>): NumberTally[] =>
  Array.from({ length: cells.width }, (_, column) => tallyColumn(cells, column, leftOut));

/** The numbers in a row. */
export const tallyRow = (cells: KeptTable, row: number): NumberTally =>
  tally(cells, row, cells.codes.length, cells.rows);

/** The numbers at every so many places from one up to another. */
function tally(
  { codes, numbers, rows }: KeptTable,
  from: number,
  upTo: number,
  step: number,
  leftOut?: ReadonlySet<number>,
): NumberTally {
  let count = 0;
  let total = 0;
  for (let place = from; place < upTo; place += step) {
    if (codes[place] !== NUMBER || leftOut?.has(place % rows)) continue;
    count++;
    total += numbers[place] as number;
  }
  return { count, total };
}
