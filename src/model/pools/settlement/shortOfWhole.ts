import { type Fraction, fractionOf } from '../../money/fraction';

/** How far shares are from 100%. */
export interface ShortOfWhole {
  /** What they add up to. */
  readonly percent: number;
  /** Percentage points that are missing; negative where there are too many. */
  readonly points: number;
}

/**
 * How far shares are from 100%, calculated exactly as they are shown; null where they add up to it.
 *
 * @param shares shares of 1, finite
 *
 * @example
 * shortOfWhole([0.6, 0.399]) // => { percent: 99.9, points: 0.1 }
 * @example
 * shortOfWhole([0.1, 0.2, 0.7]) // => null
 */
export function shortOfWhole(shares: readonly number[]): ShortOfWhole | null {
  const { numerator, denominator } = shares.map(fractionOf).reduce(plus, { numerator: 0n, denominator: 1n });
  if (numerator === denominator) return null;
  const inPercent = (part: bigint, digits: number) =>
    Number(((Number(part) / Number(denominator)) * 100).toPrecision(digits));
  return { percent: inPercent(numerator, 12), points: inPercent(denominator - numerator, 9) };
}

const plus = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});
