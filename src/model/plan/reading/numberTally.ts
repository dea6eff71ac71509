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
  { codes, numbers, rows, width }: KeptTable,
  column: number,
  leftOut: ReadonlySet<number>,
): NumberTally {
  let count = 0;
  let total = 0;
  for (let place = width + column; place < rows * width; place += width) {
    if (codes[place] !== NUMBER) continue;
    count++;
    total += numbers[place] as number;
  }
  for (const row of leftOut) {
    const place = row * width + column;
    if (codes[place] !== NUMBER) continue;
    count--;
    total -= numbers[place] as number;
  }
  return { count, total };
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
