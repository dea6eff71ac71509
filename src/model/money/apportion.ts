import { impossible, wrongInput } from '../errors/poolError';
import { exactWeights } from './exactWeights';
import { type Pence } from './pence';

/**
 * Shares a total out by weight, to the penny, by largest remainder: everyone gets the whole pence of their exact
 * share, and the pence left over go one each to the largest remainders; between equals to the larger weight, then
 * to the earlier. A negative total mirrors the positive one, so that a clawback undoes a payment. A weight of
 * nought never gets a penny. (`calculations` section 1.)
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
      `The total, ${total} pence, cannot be shared: it must be whole pence below £90 trillion.`,
    );
  const bad = Array.prototype.findIndex.call(weights, (w: number) => !(w >= 0 && w < Infinity));
  if (bad >= 0)
    throw wrongInput(`Weight ${bad + 1} is ${weights[bad]}: a weight is a number that is nought or more.`);
  if (total === 0) return Array.from(weights, () => 0);
  const { whole, sum } = exactWeights(weights);
  if (!sum)
    throw impossible(
      'The weights add up to nothing, so there is no basis to share by. For equal shares give each a weight of 1.',
    );
  const shares = largestRemainder(Math.abs(total), whole, sum);
  return total < 0 ? shares.map((share) => -share || 0) : shares;
}

/** Shares of a positive total over exact whole weights; plain numbers where every product fits, else BigInt. */
function largestRemainder(
  total: Pence,
  weights: readonly number[] | readonly bigint[],
  sum: number | bigint,
) {
  return typeof sum === 'number' && total <= Number.MAX_SAFE_INTEGER / sum
    ? shareOut(total, weights as readonly number[], divideNumbers(total, weights as readonly number[], sum))
    : shareOut(total, weights, divideBigInts(total, weights, BigInt(sum)));
}

interface Division {
  readonly quotients: Pence[];
  readonly remainders: readonly (number | bigint)[];
}

function divideNumbers(total: Pence, weights: readonly number[], sum: number): Division {
  const quotients: Pence[] = [];
  const remainders: number[] = [];
  for (const weight of weights) {
    const product = total * weight;
    let remainder = product % sum;
    if (remainder < 0) remainder += sum;
    quotients.push((product - remainder) / sum);
    remainders.push(remainder);
  }
  return { quotients, remainders };
}

function divideBigInts(total: Pence, weights: readonly (number | bigint)[], sum: bigint): Division {
  const quotients: Pence[] = [];
  const remainders: bigint[] = [];
  for (const weight of weights) {
    const product = BigInt(total) * BigInt(weight);
    quotients.push(Number(product / sum));
    remainders.push(product % sum);
  }
  return { quotients, remainders };
}

/** Gives the pence that the whole shares leave over to the largest remainders. */
function shareOut(total: Pence, weights: readonly (number | bigint)[], { quotients, remainders }: Division) {
  let left = total;
  for (const quotient of quotients) left -= quotient;
  if (left > 0) {
    const descending = (values: readonly (number | bigint)[], i: number, j: number) => {
      const a = values[i] ?? 0;
      const b = values[j] ?? 0;
      return a < b ? 1 : a > b ? -1 : 0;
    };
    const order = quotients.map((_, i) => i);
    order.sort((i, j) => descending(remainders, i, j) || descending(weights, i, j) || i - j);
    for (const i of order.slice(0, left)) quotients[i] = (quotients[i] ?? 0) + 1;
  }
  return quotients;
}
