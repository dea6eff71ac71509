import { impossible } from '../errors/poolError';
import { type Fraction } from './fraction';

/**
 * The number nearest to a fraction.
 *
 * @throws `#N/A` beyond what a cell can hold
 *
 * @example
 * nearestNumber({ numerator: 10n, denominator: 30n }) // => 0.3333333333333333
 */
export function nearestNumber({ numerator, denominator }: Fraction): number {
  const size = numerator < 0n ? -numerator : numerator;
  const shift = 40 - String(size).length + String(denominator).length;
  const a = shift > 0 ? size * 10n ** BigInt(shift) : size;
  const b = shift < 0 ? denominator * 10n ** BigInt(-shift) : denominator;
  // forty digits, and one more that says whether anything follows them, are rounded as the fraction would be
  const number = Number(`${a / b}${a % b ? 1 : 0}e${-shift - 1}`);
  if (number === Infinity) throw impossible('The result is a number larger than a cell can hold.');
  return numerator < 0n ? -number : number;
}
