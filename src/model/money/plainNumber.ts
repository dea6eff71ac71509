import { asShown, sumAsShown } from './asShown';

/** Beyond this a number says no more in figures than in words. */
const HUGE = 1e21;
/** Made once: one for each number would cost fifty times what it says. */
const FIFTEEN_DIGITS = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15, useGrouping: false });

/**
 * A number in a sentence: the 15 digits that Excel shows, and never with an exponent.
 *
 * @example
 * [0.1 + 0.2, 1e15, -2.5, 1e-7].map(plainNumber) // => ["0.3", "1000000000000000", "-2.5", "0.0000001"]
 * @example
 * [1e300, -1e-300, Infinity, NaN].map(plainNumber) // => ["more than 1,000,000,000,000,000,000,000", "nearly 0", "infinite", "not a number"]
 */
export function plainNumber(n: number): string {
  if (Number.isNaN(n)) return 'not a number';
  if (!Number.isFinite(n)) return 'infinite';
  if (Math.abs(n) >= HUGE)
    return `${n > 0 ? 'more' : 'less'} than ${n > 0 ? '' : '-'}1,000,000,000,000,000,000,000`;
  if (n !== 0 && Math.abs(n) < 1e-15) return 'nearly 0';
  return FIFTEEN_DIGITS.format(n);
}

/**
 * A share of 1 as a percentage, to 12 digits.
 *
 * @example
 * [0.0275, 2.5, 1e-7].map(percentage) // => ["2.75%", "250%", "0.00001%"]
 */
export const percentage = (share: number): string => `${plainNumber(sumAsShown(share * 100))}%`;

const NUMBER = /^\s*(-?\d{1,12}(?:\.\d{0,12})?)\s*(%?)\s*$/;

/**
 * The number that a text such as `2.5%` means, as one types it; null where it means none. It is advice: no figure is
 * ever taken from it.
 *
 * @example
 * ['2.5%', ' 12 ', 'many'].map(numberMeantBy) // => ["0.025", "12", null]
 */
export function numberMeantBy(text: string): string | null {
  const [, digits, percent] = NUMBER.exec(text) ?? [];
  if (digits === undefined) return null;
  return plainNumber(percent ? asShown(Number(digits) / 100) : Number(digits));
}
