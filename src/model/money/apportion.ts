import { plainNumber } from './plainNumber';
import { impossible, wrongInput } from '../errors/poolError';
import { exactWeights } from './exactWeights';
import { largestRemainder } from './largestRemainder';
import { type Pence } from './pence';

/**
 * Shares a total out by weight, to the penny, by largest remainder: everyone gets the whole pence of their exact
 * share, and the pence left over go one each to the largest remainders; between equals to the larger weight, then
 * to the earlier. A negative total mirrors the positive one, so that a clawback undoes a payment. A weight of
 * zero never gets a penny. (docs/calculations.md#1-apportionment.)
 *
 * @param total pence, whole
 * @param weights none negative, in any unit; 0.1 and 0.3 are exactly one to three
 * @returns pence, as many as there are weights, adding up to the total
 * @throws `#VALUE!` for a weight that is negative or not finite, `#N/A` where the weights add up to nothing
 *
 * @example
 * apportion(10000, [1, 1, 1]) // => [3334, 3333, 3333]
 * @example
 * apportion(-25000000, [3956465, 175328, 173250, 68300, 1086086]) // => [-18117577, -802868, -793352, -312762, -4973441]
 * @example
 * apportion(100, [0, 0]) // => throws "no basis"
 */
export function apportion(total: Pence, weights: ArrayLike<number>): Pence[] {
  if (!Number.isSafeInteger(total))
    throw wrongInput(
      `The total, ${plainNumber(total)} pence, cannot be shared: it must be whole pence below £90 trillion.`,
    );
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? NaN;
    if (!(weight >= 0 && weight < Infinity))
      throw wrongInput(
        `Weight ${i + 1} is ${plainNumber(weight)}: a weight is a number that is zero or more.`,
      );
  }
  if (total === 0) return Array.from(weights, () => 0);
  const { whole, sum } = exactWeights(weights);
  if (!sum)
    throw impossible(
      'The weights add up to nothing, so there is no basis to share by. For equal shares give each a weight of 1.',
    );
  const shares = largestRemainder(Math.abs(total), whole, sum);
  return total < 0 ? shares.map((share) => -share || 0) : shares;
}
