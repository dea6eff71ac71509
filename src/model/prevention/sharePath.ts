import { type Fraction } from '../money/fraction';

/**
 * A share on its way from a first to a last year, evenly: s₀ + (sₙ − s₀) × t ÷ n, and the last share from then on.
 * Exact, so that what it comes to in cash is rounded once. (docs/calculations.md#9-prevention.)
 *
 * @param from share of 1 in the first year
 * @param to share of 1 in the last
 * @param year how many years after the first, zero or more
 * @param years from the first to the last, zero or more
 *
 * @example
 * sharePath({ numerator: 7n, denominator: 20n }, { numerator: 9n, denominator: 20n }, 1, 4) // => { numerator: 600n, denominator: 1600n }
 */
export function sharePath(from: Fraction, to: Fraction, year: number, years: number): Fraction {
  if (year >= years) return to;
  return {
    numerator:
      from.numerator * to.denominator * BigInt(years - year) + to.numerator * from.denominator * BigInt(year),
    denominator: from.denominator * to.denominator * BigInt(years),
  };
}
