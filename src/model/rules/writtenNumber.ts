import { type Fraction } from '../money/fraction';
import { heldFraction } from './heldFraction';
import { excerpt, LONGEST_NUMBER, refused } from './language';

const DECIMAL = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/;

/**
 * A number as it is written in a rule.
 *
 * @example
 * writtenNumber('0.35') // => { numerator: 35n, denominator: 100n }
 * @example
 * writtenNumber('1e1000000000') // => throws "too long"
 */
export function writtenNumber(text: string): Fraction {
  const [, exponent = '0'] = text.split('e');
  if (text.length > LONGEST_NUMBER || Math.abs(Number(exponent)) > LONGEST_NUMBER)
    throw refused(`The number ${excerpt(text)} is too long: at most ${LONGEST_NUMBER} digits can be held`);
  const number = decimal(text);
  if (!number) throw refused(`${excerpt(text)} is no number: write it in digits, as 0.35 or 35%`);
  return number;
}

/** A decimal in digits, exactly; null where the text is none. */
function decimal(text: string): Fraction | null {
  const [, sign = '', whole = '', decimals = '', power = '0'] = DECIMAL.exec(text) ?? [];
  if (!whole && !decimals) return null;
  const exponent = Number(power) - decimals.length;
  const digits = BigInt(whole + decimals) * (sign ? -1n : 1n);
  return heldFraction(
    exponent < 0
      ? { numerator: digits, denominator: 10n ** BigInt(-exponent) }
      : { numerator: digits * 10n ** BigInt(exponent), denominator: 1n },
  );
}
