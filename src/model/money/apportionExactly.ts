import { commonDivisor, type Fraction } from './fraction';
import { largestRemainder } from './largestRemainder';
import { type Pence } from './pence';

/**
 * Shares pence by exact weights, by largest remainder, as `apportion` does; nothing where the weights add up to nothing or
 * one is negative.
 *
 * @example
 * apportionExactly(100, [{ numerator: 1n, denominator: 3n }, { numerator: 2n, denominator: 3n }]) // => [33, 67]
 */
export function apportionExactly(total: Pence, weights: readonly Fraction[]): Pence[] {
  const common = weights.reduce((product, { denominator }) => lowestCommon(product, denominator), 1n);
  const whole = weights.map(({ numerator, denominator }) => numerator * (common / denominator));
  const sum = whole.reduce((all, weight) => all + weight, 0n);
  if (total === 0 || sum <= 0n || whole.some((weight) => weight < 0n)) return weights.map(() => 0);
  const shares = largestRemainder(Math.abs(total), whole, sum);
  return total < 0 ? shares.map((share) => -share || 0) : shares;
}

const lowestCommon = (a: bigint, b: bigint): bigint => (a / commonDivisor(a, b)) * b;
