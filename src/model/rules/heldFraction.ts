import { impossible } from '../errors/poolError';
import { type Fraction } from '../money/fraction';

/** Numbers of more digits than some 6,000 are given up: no rule about money needs them. */
const CEILING = 1n << 20_000n;

/**
 * A fraction that a rule leads to, where it can be held.
 *
 * @throws `#N/A` for numbers of thousands of digits
 *
 * @example
 * heldFraction({ numerator: 1n, denominator: 3n }) // => { numerator: 1n, denominator: 3n }
 */
export function heldFraction(fraction: Fraction): Fraction {
  const { numerator, denominator } = fraction;
  if (numerator > CEILING || numerator < -CEILING || denominator > CEILING)
    throw impossible('The rule leads to numbers of thousands of digits, which cannot be held: shorten it.');
  return fraction;
}
