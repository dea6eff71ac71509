import { type Interval } from '../plan/interval';
import { type YearColumn } from '../plan/reading/planTable';
import { mayBeMore, qualityAt } from '../plan/quality';
import { intervalOf, type Sum, together, within, withQuality } from './sum';

/**
 * Adds the amounts of a year group by group, in one pass.
 *
 * @param groupOf the group of each row; a row of group -1 is left out
 * @param groups how many groups there are
 *
 * @example
 * sumsBy({ label: '2010/11', year: null, column: 1, pence: Float64Array.of(5, 7, 9), missing: Uint8Array.of(0, 1, 0) }, Int32Array.of(1, 1, -1), 2) // => [{ pence: 0, atLeast: false, known: true }, { pence: 12, atLeast: true, known: true }]
 */
export function sumsBy(column: YearColumn, groupOf: Int32Array, groups: number): Sum[] {
  const tally = tallyBy(column, groupOf, groups);
  return Array.from(tally.pence, (_, group) => sumAt(tally, group));
}

/** Sums group by group, with no object for each. */
export interface Tally {
  readonly pence: Float64Array;
  /** 1 where an amount of the group is missing or a bound, and where one is known. */
  readonly unknown: Uint8Array;
  readonly counted: Uint8Array;
  /** The worst quality of each group's amounts by its place in the order of qualities; null where all are exact. */
  readonly worst: Uint8Array | null;
  /** Between which amounts each group's known sum lies; null where no amount has an interval. */
  readonly intervals: readonly (Interval | undefined)[] | null;
}

/**
 * The same in columns, from which {@link sumAt} takes one group's sum.
 *
 * @example
 * [...tallyBy({ label: '2010/11', year: null, column: 1, pence: Float64Array.of(5, 7), missing: Uint8Array.of(0, 1) }, Int32Array.of(1, 1), 2).unknown] // => [0, 1]
 */
export function tallyBy(column: YearColumn, groupOf: Int32Array, groups: number): Tally {
  const { pence, missing, quality, interval } = column;
  const sums = new Float64Array(groups);
  const unknown = new Uint8Array(groups);
  const counted = new Uint8Array(groups);
  const worst = quality ? new Uint8Array(groups) : null;
  const intervals = interval ? new Array<Interval | undefined>(groups).fill(undefined) : null;
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row] as number;
    if (group < 0) continue;
    const before = sums[group] as number;
    if (intervals)
      intervals[group] = together({ pence: before, interval: intervals[group] }, intervalOf(column, row));
    sums[group] = before + (pence[row] as number);
    if (missing[row]) unknown[group] = 1;
    else counted[group] = 1;
    if (!worst) continue;
    worst[group] = Math.max(worst[group] as number, qualityAt(column, row));
    if (mayBeMore(column, row)) unknown[group] = 1;
  }
  return { pence: sums, unknown, counted, worst, intervals };
}

/** The sum of one group. */
export function sumAt({ pence, unknown, counted, worst, intervals }: Tally, group: number): Sum {
  const atLeast = unknown[group] === 1;
  const sum = { pence: pence[group] ?? 0, atLeast, known: !atLeast || counted[group] === 1 };
  return within(withQuality(sum, worst?.[group] ?? 0), intervals?.[group]);
}

/**
 * The known pence of a year group by group.
 *
 * @param groupOf the group of each row; a row of group -1 is left out
 */
export function penceBy({ pence }: YearColumn, groupOf: Int32Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  for (let row = 0; row < groupOf.length; row++) {
    const amount = pence[row] as number;
    // a table with a row for each amount has nothing in most rows of a year
    if (amount === 0) continue;
    const group = groupOf[row] as number;
    if (group >= 0) sums[group] = (sums[group] as number) + amount;
  }
  return sums;
}
