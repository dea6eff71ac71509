import { impossible } from '../errors/poolError';
import { excerpt, LONGEST_NUMBER, refused } from './language';

/** An exact fraction; the part under the line is positive. It need not be in its lowest terms. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** Numbers of more digits than some 6,000 are given up: no rule about money needs them. */
const CEILING = 1n << 20_000n;

/** A fraction from its parts, the sign above the line. */
export function rational(over: bigint, under: bigint): Rational {
  if (over > CEILING || over < -CEILING || under > CEILING || under < -CEILING)
    throw impossible('The rule leads to numbers of thousands of digits, which cannot be held: shorten it.');
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

const DECIMAL = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/;

/** A decimal in digits, exactly; null where the text is none. */
function decimal(text: string): Rational | null {
  const [, sign = '', whole = '', decimals = '', power = '0'] = DECIMAL.exec(text) ?? [];
  if (!whole && !decimals) return null;
  const exponent = Number(power) - decimals.length;
  const digits = BigInt(whole + decimals) * (sign ? -1n : 1n);
  return exponent < 0
    ? rational(digits, 10n ** BigInt(-exponent))
    : rational(digits * 10n ** BigInt(exponent), 1n);
}

/**
 * A number as it is written in a rule.
 *
 * @example
 * writtenNumber('0.35') // => { over: 35n, under: 100n }
 * @example
 * writtenNumber('1e1000000000') // => throws "too long"
 */
export function writtenNumber(text: string): Rational {
  const [, exponent = '0'] = text.split('e');
  if (text.length > LONGEST_NUMBER || Math.abs(Number(exponent)) > LONGEST_NUMBER)
    throw refused(`The number ${excerpt(text)} is too long: at most ${LONGEST_NUMBER} digits can be held`);
  const number = decimal(text);
  if (!number) throw refused(`${excerpt(text)} is no number: write it in digits, as 0.35 or 35%`);
  return number;
}

/**
 * A cell's number as the decimal that Excel shows, 15 significant digits, and not its binary neighbour.
 *
 * @param n finite
 *
 * @example
 * shownNumber(0.1 + 0.2).over * 10n === shownNumber(0.1 + 0.2).under * 3n // => true
 */
export const shownNumber = (n: number): Rational => decimal(n.toExponential(14)) ?? { over: 0n, under: 1n };

/**
 * The number nearest to a fraction.
 *
 * @example
 * nearestNumber({ over: 10n, under: 30n }) // => 0.3333333333333333
 */
export function nearestNumber({ over, under }: Rational): number {
  const size = over < 0n ? -over : over;
  const shift = 40 - String(size).length + String(under).length;
  const a = shift > 0 ? size * 10n ** BigInt(shift) : size;
  const b = shift < 0 ? under * 10n ** BigInt(-shift) : under;
  // forty digits, and one more that says whether anything follows them, are rounded as the fraction would be
  const number = Number(`${a / b}${a % b ? 1 : 0}e${-shift - 1}`);
  if (number === Infinity) throw impossible('The rule comes to a number larger than a cell can hold.');
  return over < 0n ? -number : number;
}
