import { type Unit, UNITS } from '../../model/money/inUnits';
import { comparable, textOf } from '../../model/table/heading';
import { rangeOf } from './cellOf';

/** Other ways in which thousands are written. */
const THOUSANDS: readonly string[] = ['£000', "£'000"];

/**
 * The unit among a function's last arguments, which are tables but for it, and the tables without it. Pounds where
 * none is given.
 *
 * @example
 * takeUnit([[['Stream'], ['ABG']], [['£K']]]) // => { unit: '£k', ranges: [[['Stream'], ['ABG']]] }
 */
export function takeUnit(given: unknown): { readonly unit: Unit; readonly ranges: readonly unknown[] } {
  const ranges: readonly unknown[] = Array.isArray(given) ? (given as unknown[]) : [given];
  const units = ranges.map(unitIn);
  return {
    unit: units.find((unit) => unit !== undefined) ?? '£',
    ranges: ranges.filter((_, i) => units[i] === undefined),
  };
}

/** The unit that a single cell holds. */
function unitIn(range: unknown): Unit | undefined {
  const grid = rangeOf(range);
  if (grid?.length !== 1 || grid[0]?.length !== 1) return undefined;
  const text = comparable(textOf(grid[0][0]));
  return THOUSANDS.includes(text) ? '£k' : UNITS.find((unit) => comparable(unit) === text);
}
