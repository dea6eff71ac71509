import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';

/** Whole pence beside each other in an array: those from `from` up to `to`. */
export interface Stretch {
  readonly pence: Float64Array;
  readonly from: number;
  readonly to: number;
}

/** Up to here a product of two whole numbers is exact; and up to here less than 32 bits of a remainder are in doubt. */
const EXACT_PRODUCT = Number.MAX_SAFE_INTEGER;
const LARGEST_PRODUCT = 2 ** 82;
const LARGEST = 2 ** 51;
/** So often a line is drawn between the remainders; what is then still on the brink is distinguished one by one. */
const MOST_LINES = 12;
/** So many comparisons are quicker than sorting. */
const FEW_COMPARISONS = 2048;

let remainders = new Float64Array(64);
let brink = new Int32Array(64);

/**
 * Shares whole pence out by amounts, by largest remainder, as `apportion` does and to the same penny; written into
 * an array that is used again and again, for a scenario shares out thousands of shortages at every move of a
 * slider. (docs/calculations.md#1-apportionment.)
 *
 * @param total zero or more
 * @param weights whole pence, none negative
 * @param sum of the weights, above zero
 * @param parts is given the shares, the first at 0
 * @returns the parts
 *
 * @example
 * [...shareOut(100, { pence: Float64Array.of(7, 50, 50, 50), from: 1, to: 4 }, 150, new Float64Array(3))] // => [34, 33, 33]
 */
export function shareOut(
  total: Pence,
  { pence, from, to }: Stretch,
  sum: Pence,
  parts: Float64Array,
): Float64Array {
  const count = to - from;
  if (count === 1) {
    parts[0] = total;
    return parts;
  }
  const product = total * sum;
  if (!(product <= LARGEST_PRODUCT && total <= LARGEST && sum <= LARGEST)) {
    parts.set(apportion(total, pence.subarray(from, to)));
    return parts;
  }
  if (count > remainders.length) {
    remainders = new Float64Array(2 * count);
    brink = new Int32Array(2 * count);
  }
  const takeWhole = product <= EXACT_PRODUCT ? wholePence : wholePenceOfLarge;
  const left = takeWhole(total, pence, from, count, sum, parts);
  if (left > 0) giveLeft(left, count, sum, pence, from, parts);
  return parts;
}

/** Gives everyone the whole pence of their share and keeps the remainders; how many pence are left over. */
function wholePence(
  total: Pence,
  pence: Float64Array,
  from: number,
  count: number,
  sum: Pence,
  parts: Float64Array,
): number {
  const rest = remainders;
  const ratio = total / sum;
  let left = total;
  for (let i = 0; i < count; i++) {
    const weight = pence[from + i] as number;
    let share = Math.floor(weight * ratio);
    let remainder = weight * total - share * sum;
    if (remainder < 0) {
      share--;
      remainder += sum;
    } else if (remainder >= sum) {
      share++;
      remainder -= sum;
    }
    parts[i] = share;
    rest[i] = remainder;
    left -= share;
  }
  return left;
}

/** The same of products that no double holds: a remainder is out by less than 2^31, which its last 32 bits show. */
function wholePenceOfLarge(
  total: Pence,
  pence: Float64Array,
  from: number,
  count: number,
  sum: Pence,
  parts: Float64Array,
): number {
  const ratio = total / sum;
  const totalLow = total | 0;
  const sumLow = sum | 0;
  let left = total;
  for (let i = 0; i < count; i++) {
    const weight = pence[from + i] as number;
    let share = Math.floor(weight * ratio);
    const about = weight * total - share * sum;
    const out = (Math.imul(weight | 0, totalLow) - Math.imul(share | 0, sumLow) - (about | 0)) | 0;
    let remainder = about + out;
    if (remainder < 0) {
      share--;
      remainder += sum;
    } else if (remainder >= sum) {
      share++;
      remainder -= sum;
    }
    parts[i] = share;
    remainders[i] = remainder;
    left -= share;
  }
  return left;
}

/**
 * Draws a line between the remainders with as many beyond it as there are pence left: first where it would be if they
 * lay evenly, then nearer and nearer. Counting what lies beyond a line needs no branches, and that makes it quick.
 */
function giveLeft(
  left: number,
  count: number,
  sum: Pence,
  weights: Float64Array,
  from: number,
  parts: Float64Array,
): void {
  const rest = remainders;
  let low = -1;
  let above = count;
  let high = sum;
  let beyond = 0;
  for (let lines = 0; lines < MOST_LINES && above !== left; lines++) {
    const part = lines % 3 === 2 ? 0.5 : (above - left) / (above - beyond);
    const line = low + (high - low) * part;
    let over = 0;
    for (let i = 0; i < count; i++) over = (over + Number((rest[i] as number) > line)) | 0;
    if (over >= left) {
      low = line;
      above = over;
    } else {
      high = line;
      beyond = over;
    }
  }
  if (above === left) {
    high = low;
    beyond = above;
  }
  for (let i = 0; i < count; i++) parts[i] = (parts[i] as number) + Number((rest[i] as number) > high);
  if (beyond === left) return;
  let onBrink = 0;
  for (let i = 0; i < count; i++)
    if ((rest[i] as number) > low && (rest[i] as number) <= high) brink[onBrink++] = i;
  giveToLargest(left - beyond, onBrink, weights, from, parts);
}

/** One penny each to so many of those on the brink: to the largest remainders, then weights, then the first. */
function giveToLargest(
  pence: number,
  onBrink: number,
  weights: Float64Array,
  from: number,
  parts: Float64Array,
): void {
  const before = (i: number, j: number) =>
    (remainders[j] as number) - (remainders[i] as number) ||
    (weights[from + j] as number) - (weights[from + i] as number) ||
    i - j;
  const give = (i: number) => (parts[i] = (parts[i] as number) + 1);
  if (pence === onBrink) {
    for (let k = 0; k < onBrink; k++) give(brink[k] as number);
    return;
  }
  if (pence * onBrink > FEW_COMPARISONS) {
    brink.subarray(0, onBrink).sort(before);
    for (let k = 0; k < pence; k++) give(brink[k] as number);
    return;
  }
  for (let given = 0; given < pence; given++) {
    let best = given;
    for (let k = given + 1; k < onBrink; k++)
      if (before(brink[k] as number, brink[best] as number) < 0) best = k;
    const chosen = brink[best] as number;
    brink[best] = brink[given] as number;
    brink[given] = chosen;
    give(chosen);
  }
}
