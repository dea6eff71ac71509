import { formatPounds, formatWholePounds } from './format';
import { type Pence } from './pence';

/** What amounts are shown in. */
export const UNITS = ['£', '£k', '£m'] as const;
export type Unit = (typeof UNITS)[number];

/** Pence in the smallest step that a unit shows, and how many steps make one of it: £m has one decimal. */
const STEPS = {
  '£': { pence: 1, perUnit: 100 },
  '£k': { pence: 1_000_00, perUnit: 1 },
  '£m': { pence: 100_000_00, perUnit: 10 },
} as const;

/**
 * An amount in a unit, rounded half away from zero: pounds and pence as they are, £k whole, £m to one decimal.
 *
 * @example
 * [inUnit(545875000, '£'), inUnit(545875000, '£k'), inUnit(-545875000, '£m')] // => [5458750, 5459, -5.5]
 */
export const inUnit = (pence: Pence, unit: Unit): number => stepsOf(pence, unit) / STEPS[unit].perUnit;

function stepsOf(pence: Pence, unit: Unit): number {
  const { pence: step } = STEPS[unit];
  const steps = Math.floor((2 * Math.abs(pence) + step) / (2 * step));
  return unit === '£' ? pence : pence < 0 ? -steps || 0 : steps;
}

/**
 * What a rounded total is more than its rounded parts, in the unit; 0 where they add up.
 *
 * @example
 * roundingOf([395646500, 150243600], 545890100, '£k') // => 1
 * @example
 * roundingOf([4912091, 3261628, 668044], 8841763, '£k') // => -1
 */
export const roundingOf = (parts: readonly Pence[], total: Pence, unit: Unit): number =>
  (stepsOf(total, unit) - parts.reduce((sum, part) => sum + stepsOf(part, unit), 0)) / STEPS[unit].perUnit;

/**
 * An amount in a unit as words.
 *
 * @example
 * [inUnitWords(545875000, '£k'), inUnitWords(545875000, '£m'), inUnitWords(5, '£')] // => ["£5,459k", "£5.5m", "£0.05"]
 */
export function inUnitWords(pence: Pence, unit: Unit): string {
  if (unit === '£') return formatPounds(pence);
  const value = inUnit(pence, unit);
  const whole = formatWholePounds(Math.trunc(value) * 100);
  const size = Math.abs(value).toFixed(unit === '£m' ? 1 : 0);
  const decimals = unit === '£m' ? `.${size.slice(-1)}` : '';
  const sign = value < 0 && Math.trunc(value) === 0 ? '-' : '';
  return `${sign}${whole}${decimals}${unit.slice(1)}`;
}
