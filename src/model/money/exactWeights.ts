/** Weights as exact whole numbers in the same proportion, with their sum. */
export interface ExactWeights {
  readonly whole: readonly number[] | readonly bigint[];
  readonly sum: number | bigint;
}

/**
 * A number is the decimal that Excel shows, 15 significant digits, and not its binary neighbour: weights of 0.1
 * and 0.3 are exactly one to three. Whole weights stay plain numbers while their sum can be held exactly.
 *
 * @param weights finite, none negative
 *
 * @example
 * exactWeights([0.1, 0.3]) // => { whole: [1n, 3n], sum: 4n }
 */
export function exactWeights(weights: ArrayLike<number>): ExactWeights {
  const plain = Array.from(weights);
  const sum = plain.reduce((total, weight) => total + weight, 0);
  if (plain.every(Number.isInteger) && sum <= Number.MAX_SAFE_INTEGER) return { whole: plain, sum };
  const decimals = plain.map(decimalOf);
  const lowest = decimals.reduce(
    (least, d) => (d.digits && d.exponent < least ? d.exponent : least),
    Infinity,
  );
  const whole = decimals.map((d) => (d.digits ? d.digits * 10n ** BigInt(d.exponent - lowest) : 0n));
  return { whole, sum: whole.reduce((total, weight) => total + weight, 0n) };
}

/** 15 significant digits as a whole number and a power of ten, without trailing noughts. */
function decimalOf(n: number): { digits: bigint; exponent: number } {
  const [mantissa = '0', exponent = '0'] = n.toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '');
  return { digits: BigInt(digits || '0'), exponent: Number(exponent) - (digits.length - 1) };
}
