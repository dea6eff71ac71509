import { wrongInput } from '../errors/poolError';
import { type Pence } from './pence';

/** An exact quotient of whole numbers; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * A number as the decimal that Excel shows, 15 significant digits, exactly.
 *
 * @param n finite
 *
 * @example
 * fractionOf(0.0275) // => { numerator: 275n, denominator: 10000n }
 */
export function fractionOf(n: number): Fraction {
  const [mantissa = '0', power = '0'] = n.toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  const places = digits.replace('-', '').length - 1 - Number(power);
  return places >= 0
    ? { numerator: BigInt(digits), denominator: 10n ** BigInt(places) }
    : { numerator: BigInt(digits) * 10n ** BigInt(-places), denominator: 1n };
}

/** @example timesFraction({ numerator: 1n, denominator: 2n }, { numerator: 3n, denominator: 5n }) // => { numerator: 3n, denominator: 10n } */
export const timesFraction = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** @example plus({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 3n }) // => { numerator: 5n, denominator: 6n } */
export const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

/** @example minus({ numerator: 1n, denominator: 2n }, { numerator: 1n, denominator: 3n }) // => { numerator: 1n, denominator: 6n } */
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { ...b, numerator: -b.numerator });

/**
 * Pence times a fraction, rounded once, half away from zero as Excel's ROUND does..
 *
 * @param fraction its denominator not zero
 * @throws `#VALUE!` beyond £90 trillion, the most that can be held to the penny
 *
 * @example
 * timesRounded(5, { numerator: 1n, denominator: 2n }) // => 3
 * @example
 * timesRounded(-5, { numerator: 1n, denominator: 2n }) // => -3
 */
export function timesRounded(pence: Pence, { numerator, denominator }: Fraction): Pence {
  if (pence === 0) return 0;
  const product = BigInt(pence) * numerator;
  const size = product < 0n ? -product : product;
  const rounded = Number((size * 2n + denominator) / (denominator * 2n));
  if (rounded > Number.MAX_SAFE_INTEGER)
    throw wrongInput('The result is beyond £90 trillion, the most that can be held to the penny.');
  return product < 0n ? -rounded || 0 : rounded;
}
