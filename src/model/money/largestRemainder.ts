import { type Pence } from './pence';
import { kthLargest } from './kthLargest';
import { type Whole } from './whole';

/** Up to here a quotient calculated in doubles is at most one out, and a remainder is held exactly. */
const LARGEST_TOTAL = 2 ** 51;
const LARGEST_SUM = 2 ** 52;
/** Splits a double into two halves of 26 bits, whose products are exact. */
const HALVES = 2 ** 27 + 1;

/**
 * Shares whole pence by exact whole weights, by largest remainder: everyone gets the whole pence of their exact
 * share, and the pence left over go one each to the largest remainders; between equals to the larger weight, then
 * to the earlier. No share is a penny or more from the exact one.
 *
 * @param total zero or more
 * @param weights zero or more, all plain numbers or all BigInts
 * @param sum of the weights, above zero
 *
 * @example
 * largestRemainder(100, [1n, 1n, 1n], 3n) // => [34, 33, 33]
 */
export function largestRemainder(
  total: Pence,
  weights: readonly number[] | readonly bigint[],
  sum: Whole,
): Pence[] {
  const fits = typeof sum === 'number' && total <= LARGEST_TOTAL && sum <= LARGEST_SUM;
  return fits ? inNumbers(total, weights as readonly number[], sum) : inBigInts(total, weights, BigInt(sum));
}

/**
 * Without BigInts: the products weight × total and quotient × sum may need 104 bits, so each is calculated as a double
 * and its exact error (Dekker's product). They lie within one sum of each other, hence their difference, the
 * remainder, comes out exactly.
 */
function inNumbers(total: Pence, weights: readonly number[], sum: number): Pence[] {
  const n = weights.length;
  const shares = new Float64Array(n);
  const remainders = new Float64Array(n);
  const ratio = total / sum;
  const totalHigh = HALVES * total - (HALVES * total - total);
  const totalLow = total - totalHigh;
  const sumHigh = HALVES * sum - (HALVES * sum - sum);
  const sumLow = sum - sumHigh;
  let left = total;
  for (let i = 0; i < n; i++) {
    const weight = weights[i] ?? 0;
    const weightHigh = HALVES * weight - (HALVES * weight - weight);
    const weightLow = weight - weightHigh;
    const product = weight * total;
    const error =
      weightHigh * totalHigh - product + weightHigh * totalLow + weightLow * totalHigh + weightLow * totalLow;

    let quotient = Math.floor(weight * ratio);
    const quotientHigh = HALVES * quotient - (HALVES * quotient - quotient);
    const quotientLow = quotient - quotientHigh;
    const taken = quotient * sum;
    const takenError =
      quotientHigh * sumHigh - taken + quotientHigh * sumLow + quotientLow * sumHigh + quotientLow * sumLow;

    let remainder = product - taken + (error - takenError);
    if (remainder < 0) {
      quotient--;
      remainder += sum;
    } else if (remainder >= sum) {
      quotient++;
      remainder -= sum;
    }
    shares[i] = quotient;
    remainders[i] = remainder;
    left -= quotient;
  }
  if (left > 0) giveToLargest(left, shares, remainders, weights);
  return plainArray(shares);
}

/**
 * One penny each to the largest remainders, of those on the brink to the largest weights, and of these to the first;
 * in time that grows with the number of lines and no faster.
 */
function giveToLargest(
  pence: number,
  shares: Float64Array,
  remainders: Float64Array,
  weights: readonly number[],
): void {
  const n = shares.length;
  let left = pence;
  const give = (i: number) => {
    shares[i] = (shares[i] ?? 0) + 1;
    left--;
  };
  const least = kthLargest(remainders, left);
  let ties = 0;
  for (let i = 0; i < n; i++) {
    const remainder = remainders[i] ?? 0;
    if (remainder > least) give(i);
    else if (remainder === least) ties++;
  }
  const tiedWeights = new Float64Array(ties);
  for (let i = 0, k = 0; i < n; i++) if (remainders[i] === least) tiedWeights[k++] = weights[i] ?? 0;
  const lightest = kthLargest(tiedWeights, left);
  for (let i = 0; i < n; i++) if (remainders[i] === least && (weights[i] ?? 0) > lightest) give(i);
  for (let i = 0; left > 0; i++) if (remainders[i] === least && weights[i] === lightest) give(i);
}

function plainArray(values: Float64Array): number[] {
  const plain = new Array<number>(values.length);
  for (let i = 0; i < plain.length; i++) plain[i] = values[i] ?? 0;
  return plain;
}

function inBigInts(total: Pence, weights: readonly Whole[], sum: bigint): Pence[] {
  const exact = weights.map(BigInt);
  const products = exact.map((weight) => BigInt(total) * weight);
  const shares = products.map((product) => Number(product / sum));
  const remainders = products.map((product) => product % sum);
  const left = shares.reduce((rest, share) => rest - share, total);
  const descending = (values: readonly bigint[], i: number, j: number) => {
    const [a = 0n, b = 0n] = [values[i], values[j]];
    return a < b ? 1 : a > b ? -1 : 0;
  };
  const order = shares.map((_, i) => i);
  order.sort((i, j) => descending(remainders, i, j) || descending(exact, i, j) || i - j);
  for (const i of order.slice(0, left)) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
