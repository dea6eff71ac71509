import { type Fraction, fractionOf } from '../../money/fraction';

/** How far shares are from 100%. */
export interface ShortOfWhole {
  /** What they add up to. */
  readonly percent: number;
  /** Percentage points that are missing; negative where there are too many. */
  readonly points: number;
}

/** Excel keeps 15 significant digits; a number that needs more of them is shown rounded in the last. */
const DIGITS = 15;

/**
 * How far shares are from 100%, calculated exactly as Excel shows them; null where they add up to it. A share with
 * all 15 digits, such as a third, may be half of the last digit more or less: three thirds are 100%, and so are six
 * sixths.
 *
 * @param shares shares of 1, finite
 *
 * @example
 * shortOfWhole([0.6, 0.399]) // => { percent: 99.9, points: 0.1 }
 * @example
 * [[0.1, 0.2, 0.7], [1 / 3, 1 / 3, 1 / 3]].map(shortOfWhole) // => [null, null]
 */
export function shortOfWhole(shares: readonly number[]): ShortOfWhole | null {
  const exact = shares.map(fractionOf);
  const { numerator, denominator } = exact.reduce(plus, NONE);
  if (numerator === denominator) return null;
  const slack = exact.map(doubtOf).reduce(plus, NONE);
  const gap = numerator > denominator ? numerator - denominator : denominator - numerator;
  if (gap * slack.denominator <= slack.numerator * denominator) return null;
  const inPercent = (part: bigint, digits: number) =>
    Number(((Number(part) / Number(denominator)) * 100).toPrecision(digits));
  return { percent: inPercent(numerator, 12), points: inPercent(denominator - numerator, 9) };
}

const NONE: Fraction = { numerator: 0n, denominator: 1n };

/** By how much a share may differ from what was meant: half of its last digit, where it needs all of them. */
const doubtOf = ({ numerator, denominator }: Fraction): Fraction =>
  String(numerator).length === DIGITS ? { numerator: 1n, denominator: 2n * denominator } : NONE;

const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});
