import { exactWeights } from './exactWeights';
import { type Pence } from './pence';

/** A total shared by weight before anything is rounded: each share is `whole + rest / sum` pence. */
export interface ExactShares {
  /** The largest whole pence that do not exceed the exact share, also where that is negative. */
  readonly whole: readonly Pence[];
  /** Zero or more, and below the sum. */
  readonly rest: readonly bigint[];
  /** Of the weights; 1 where the total is zero. */
  readonly sum: bigint;
}

/**
 * Exact shares of a total, as whole pence and what remains.
 *
 * @param total pence, whole; may be negative
 * @param weights finite, none negative
 * @returns null where there is a total and the weights add up to nothing
 *
 * @example
 * exactShares(50, [1, 2]) // => { whole: [16, 33], rest: [2n, 1n], sum: 3n }
 * @example
 * exactShares(-50, [1, 2]) // => { whole: [-17, -34], rest: [1n, 2n], sum: 3n }
 * @example
 * exactShares(50, [0, 0]) // => null
 */
export function exactShares(total: Pence, weights: readonly number[]): ExactShares | null {
  if (total === 0) return { whole: weights.map(() => 0), rest: weights.map(() => 0n), sum: 1n };
  const exact = exactWeights(weights);
  const sum = BigInt(exact.sum);
  if (sum === 0n) return null;
  const whole: Pence[] = [];
  const rest: bigint[] = [];
  for (const weight of exact.whole) {
    const product = BigInt(total) * BigInt(weight);
    const remainder = product % sum;
    const below = remainder < 0n;
    whole.push(Number(product / sum) - Number(below));
    rest.push(below ? remainder + sum : remainder);
  }
  return { whole, rest, sum };
}
