import { wrongInput } from '../errors/poolError';
import { digitsShown } from './asShown';
import { type Pence } from './pence';

/** An exact quotient of whole numbers, in any terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** @example whole(285) // => { numerator: 285n, denominator: 1n } */
export const whole = (n: number): Fraction => ({ numerator: BigInt(n), denominator: 1n });

/**
 * A number as the decimal that Excel shows, 15 significant digits, exactly.
 *
 * @param n finite
 *
 * @example
 * fractionOf(0.0275) // => { numerator: 275n, denominator: 10000n }
 */
export function fractionOf(n: number): Fraction {
  const { digits, power } = digitsShown(n);
  return power < 0
    ? { numerator: digits, denominator: 10n ** BigInt(-power) }
    : { numerator: digits * 10n ** BigInt(power), denominator: 1n };
}

/** @example timesFraction({ numerator: 1n, denominator: 2n }, { numerator: 3n, denominator: 5n }) // => { numerator: 3n, denominator: 10n } */
export const timesFraction = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/**
 * How many times one fraction holds another.
 *
 * @param by not zero
 *
 * @example
 * overFraction({ numerator: 1n, denominator: 2n }, { numerator: -3n, denominator: 5n }) // => { numerator: -5n, denominator: 6n }
 */
export function overFraction(a: Fraction, by: Fraction): Fraction {
  const [numerator, denominator] = [a.numerator * by.denominator, a.denominator * by.numerator];
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/** @example plus({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 3n }) // => { numerator: 5n, denominator: 6n } */
export const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

/** @example minus({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 3n }) // => { numerator: 1n, denominator: 6n } */
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negative(b));

/** @example negative({ numerator: 1n, denominator: 2n }) // => { numerator: -1n, denominator: 2n } */
export const negative = ({ numerator, denominator }: Fraction): Fraction => ({
  numerator: -numerator,
  denominator,
});

/**
 * Which fraction is less, as a sort asks: below zero where the first is.
 *
 * @example
 * compareFractions({ numerator: 1n, denominator: 2n }, { numerator: 2n, denominator: 4n }) // => 0
 */
export function compareFractions(a: Fraction, b: Fraction): number {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The largest whole number that a fraction reaches, also where it is negative.
 *
 * @example
 * floorOf({ numerator: -7n, denominator: 2n }) // => -4n
 */
export const floorOf = ({ numerator, denominator }: Fraction): bigint =>
  numerator / denominator - (numerator % denominator < 0n ? 1n : 0n);

/**
 * The whole number nearest to a fraction, half away from zero as Excel's ROUND does.
 *
 * @example
 * [roundedOf({ numerator: 5n, denominator: 2n }), roundedOf({ numerator: -5n, denominator: 2n })] // => [3n, -3n]
 */
export const roundedOf = ({ numerator, denominator }: Fraction): bigint =>
  (2n * numerator + (numerator < 0n ? -denominator : denominator)) / (2n * denominator);

/**
 * The greatest number that divides two whole numbers.
 *
 * @param a zero or more
 * @param b zero or more
 *
 * @example
 * commonDivisor(12n, 18n) // => 6n
 */
export function commonDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b];
  while (lesser > 0n) [greater, lesser] = [lesser, greater % lesser];
  return greater;
}

/** @example inLowestTerms({ numerator: -4n, denominator: 6n }) // => { numerator: -2n, denominator: 3n } */
export function inLowestTerms({ numerator, denominator }: Fraction): Fraction {
  const common = commonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

/**
 * Pence times a fraction, rounded once, half away from zero as Excel's ROUND does.
 *
 * @throws `#VALUE!` beyond £90 trillion, the most that can be held to the penny
 *
 * @example
 * timesRounded(5, { numerator: 1n, denominator: 2n }) // => 3
 * @example
 * timesRounded(-5, { numerator: 1n, denominator: 2n }) // => -3
 */
export function timesRounded(pence: Pence, { numerator, denominator }: Fraction): Pence {
  if (pence === 0) return 0;
  const rounded = Number(roundedOf({ numerator: BigInt(pence) * numerator, denominator }));
  if (Math.abs(rounded) > Number.MAX_SAFE_INTEGER)
    throw wrongInput('The result is beyond £90 trillion, the most that can be held to the penny.');
  return rounded;
}
