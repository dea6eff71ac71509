import { type Pence } from './pence';
import { kthLargest } from './kthLargest';
import { type Whole } from './whole';

/** Up to here a quotient reckoned in doubles is at most one out, and a remainder is held exactly. */
const LARGEST_TOTAL = 2 ** 51;
const LARGEST_SUM = 2 ** 52;
/** Up to here the product of a weight and the total is less than 2^31 out in doubles, so 32 bits mend it. */
const LARGEST_PRODUCT = 2 ** 83;

/**
 * Shares whole pence by exact whole weights, by largest remainder: everyone gets the whole pence of their exact
 * share, and the pence left over go one each to the largest remainders; between equals to the larger weight, then
 * to the earlier. No share is a penny or more from the exact one.
 *
 * @param total nought or more
 * @param weights nought or more, all plain numbers or all BigInts
 * @param sum of the weights, above nought
 *
 * @example
 * largestRemainder(100, [1n, 1n, 1n], 3n) // => [34, 33, 33]
 */
export function largestRemainder(
  total: Pence,
  weights: readonly number[] | readonly bigint[],
  sum: Whole,
): Pence[] {
  const fits =
    typeof sum === 'number' && total <= LARGEST_TOTAL && sum <= LARGEST_SUM && total * sum < LARGEST_PRODUCT;
  return fits ? inNumbers(total, weights as readonly number[], sum) : inBigInts(total, weights, BigInt(sum));
}

/**
 * Without BigInts: weight × total − quotient × sum is a remainder of at most 53 bits between two products of up to
 * 83, whose difference in doubles is right but for its last 31 bits; those come from 32-bit arithmetic.
 */
function inNumbers(total: Pence, weights: readonly number[], sum: number): Pence[] {
  const n = weights.length;
  const shares = new Array<Pence>(n);
  const remainders = new Float64Array(n);
  const ratio = total / sum;
  const total32 = total | 0;
  const sum32 = sum | 0;
  let left = total;
  for (let i = 0; i < n; i++) {
    const weight = weights[i] ?? 0;
    let quotient = Math.floor(weight * ratio);
    const rough = weight * total - quotient * sum;
    const last = Math.imul(weight | 0, total32) - Math.imul(quotient | 0, sum32);
    let remainder = rough + ((last - (rough | 0)) | 0);
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
  return shares;
}

/** One penny each to the largest remainders, in time that grows with the number of lines and no faster. */
function giveToLargest(
  left: number,
  shares: Pence[],
  remainders: Float64Array,
  weights: readonly number[],
): void {
  const n = shares.length;
  const least = kthLargest(remainders, left);
  const level: number[] = [];
  for (let i = 0; i < n; i++) {
    const remainder = remainders[i] ?? 0;
    if (remainder > least) {
      shares[i] = (shares[i] ?? 0) + 1;
      left--;
    } else if (remainder === least) level.push(i);
  }
  const lightest = kthLargest(
    Float64Array.from(level, (i) => weights[i] ?? 0),
    left,
  );
  const equals: number[] = [];
  for (const i of level) {
    if ((weights[i] ?? 0) > lightest) {
      shares[i] = (shares[i] ?? 0) + 1;
      left--;
    } else if (weights[i] === lightest) equals.push(i);
  }
  for (let k = 0; k < left; k++) {
    const i = equals[k] ?? 0;
    shares[i] = (shares[i] ?? 0) + 1;
  }
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
