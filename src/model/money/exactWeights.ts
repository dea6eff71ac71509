import { digitsShown } from './asShown';
import { sumOfWhole, type Whole } from './whole';

/** Weights as exact whole numbers in the same proportion, with their sum. */
export interface ExactWeights {
  readonly whole: readonly number[] | readonly bigint[];
  readonly sum: Whole;
}

/** Beyond so many decimals the scaled weights are distinguished digit by digit. */
const MOST_DECIMALS = 9;
/** Up to here a scaled weight has no more than the 15 digits that Excel shows. */
const FIFTEEN_DIGITS = 1e15;

/**
 * A number is the decimal that Excel shows, 15 significant digits, and not its binary neighbour: weights of 0.1
 * and 0.3 are exactly one to three. Weights stay plain numbers while they and their sum can be held exactly.
 *
 * @param weights finite, none negative
 *
 * @example
 * exactWeights([0.1, 0.3]) // => { whole: [1, 3], sum: 4 }
 * @example
 * exactWeights([1e-20, 1]) // => { whole: [1n, 100000000000000000000n], sum: 100000000000000000001n }
 */
export function exactWeights(weights: ArrayLike<number>): ExactWeights {
  const whole = scaled(weights) ?? digitByDigit(Array.from(weights));
  return { whole, sum: sumOfWhole(whole) };
}

/** The weights times the power of ten that makes them whole; null where plain numbers cannot hold that. */
function scaled(weights: ArrayLike<number>): number[] | null {
  let scale = 1;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    // m / scale is the double nearest to that decimal, so equality means that the decimal is what Excel shows
    while (!Number.isInteger(weight) && Math.round(weight * scale) / scale !== weight) {
      scale *= 10;
      if (scale > 10 ** MOST_DECIMALS || weight * scale >= FIFTEEN_DIGITS) return null;
    }
    sum += weight;
  }
  if (!(sum * scale <= (scale === 1 ? Number.MAX_SAFE_INTEGER : FIFTEEN_DIGITS))) return null;
  const whole = new Array<number>(weights.length);
  for (let i = 0; i < whole.length; i++) whole[i] = Math.round((weights[i] ?? 0) * scale);
  return whole;
}

function digitByDigit(weights: readonly number[]): bigint[] {
  const decimals = weights.map(digitsShown);
  const lowest = decimals.reduce((least, d) => (d.digits && d.power < least ? d.power : least), Infinity);
  return decimals.map((d) => (d.digits ? d.digits * 10n ** BigInt(d.power - lowest) : 0n));
}
