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
 * The numbers in each column below its heading.
 *
 * @param leftOut the rows that are not counted, if any
 */
export function tallyColumns(
  { codes, numbers, rows, width }: KeptTable,
  leftOut: ReadonlySet<number>,
): NumberTally[] {
  const counts = new Int32Array(width);
  const totals = new Float64Array(width);
  for (let row = 1; row < rows; row++) {
    if (leftOut.has(row)) continue;
    for (let column = 0, place = row * width; column < width; column++, place++) {
      if (codes[place] !== NUMBER) continue;
      counts[column] = (counts[column] as number) + 1;
      totals[column] = (totals[column] as number) + (numbers[place] as number);
    }
  }
  return Array.from(totals, (total, column) => ({ count: counts[column] as number, total }));
}

/** The numbers in a row. */
export function tallyRow({ codes, numbers, width }: KeptTable, row: number): NumberTally {
  let count = 0;
  let total = 0;
  for (let place = row * width; place < (row + 1) * width; place++) {
    if (codes[place] !== NUMBER) continue;
    count++;
    total += numbers[place] as number;
  }
  return { count, total };
}
