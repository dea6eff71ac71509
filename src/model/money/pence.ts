import { plainNumber } from './plainNumber';

/** Money as whole pence. A JavaScript number holds pence exactly up to £90 trillion. */

export type Pence = number;

/** A millionth of a pound, in pence: what arithmetic in doubles may leave behind and nobody meant. */
const FLOAT_NOISE = 1e-4;
/** Up to a thousand million pounds, `pounds * 100` is nearer than the noise to what was meant. */
const DIRECT = 1e9;

/**
 * The pence of an amount in pounds as Excel shows it (15 significant digits). NaN where the amount is not whole
 * pence, is not finite, or exceeds what can be held exactly (£90 trillion); {@link whyNotPence} says which.
 *
 * @example
 * penceFromPounds(4.35) // => 435
 * @example
 * penceFromPounds(9007199254740.99) // => 900719925474099
 * @example
 * penceFromPounds(1.005) // => NaN
 */
export function penceFromPounds(pounds: number): Pence {
  if (Math.abs(pounds) < DIRECT) {
    const pence = Math.round(pounds * 100);
    return Math.abs(pounds * 100 - pence) <= FLOAT_NOISE ? pence || 0 : NaN;
  }
  if (!(Math.abs(pounds) <= Number.MAX_SAFE_INTEGER / 100)) return NaN;
  const [whole = '0', decimals = '0'] = Math.abs(pounds).toPrecision(15).split('.');
  const hundredths = Number(`0.${decimals}`) * 100;
  const pence = Math.round(hundredths);
  if (Math.abs(hundredths - pence) > FLOAT_NOISE) return NaN;
  return Math.sign(pounds) * (Number(whole) * 100 + pence);
}

/**
 * Why an amount in pounds is not money that can be held to the penny, as the end of a sentence.
 *
 * @example
 * whyNotPence(1.005) // => "has more than two decimals (1.005): ROUND it to pence"
 */
export function whyNotPence(pounds: number): string {
  if (!Number.isFinite(pounds)) return 'is not a number';
  if (Math.abs(pounds) > Number.MAX_SAFE_INTEGER / 100)
    return 'is beyond £90 trillion, the most that can be held to the penny';
  return `has more than two decimals (${plainNumber(pounds)}): ROUND it to pence`;
}
