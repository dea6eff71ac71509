import { listOf } from '../table/heading';

/**
 * The shares that are left of a stream year by year, as its Taper has them; null where it is not a list of percentages.
 *
 * @example
 * [readTaper('100%; 75%; 50%'), readTaper('runs out')] // => [[1, 0.75, 0.5], null]
 */
export function readTaper(text: string): readonly number[] | null {
  const shares = listOf(text).map((each) => /^(\d+(?:\.\d+)?)\s*%$/.exec(each.trim())?.[1]);
  return shares.length && shares.every((percent) => percent !== undefined)
    ? shares.map((percent) => Number(`${percent}e-2`))
    : null;
}
