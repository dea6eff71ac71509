import { type Fraction, fractionOf, plus, ZERO } from '../../money/fraction';
import { plainNumber } from '../../money/plainNumber';

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
  const { numerator, denominator } = exact.reduce(plus, ZERO);
  if (numerator === denominator) return null;
  const slack = exact.map(doubtOf).reduce(plus, ZERO);
  const gap = numerator > denominator ? numerator - denominator : denominator - numerator;
  if (gap * slack.denominator <= slack.numerator * denominator) return null;
  const inPercent = (part: bigint, digits: number) =>
    Number(((Number(part) / Number(denominator)) * 100).toPrecision(digits));
  return { percent: inPercent(numerator, 12), points: inPercent(denominator - numerator, 9) };
}

/** By how much a share may differ from what was meant: half of its last digit, where it needs all of them. */
const doubtOf = ({ numerator, denominator }: Fraction): Fraction =>
  String(numerator).length === DIGITS ? { numerator: 1n, denominator: 2n * denominator } : ZERO;

/**
 * How far shares are from 100% and what to do, as the end of "The shares add up to 99.9%".
 *
 * @param shares shares of 1, to see whether thirds or other equal parts were meant
 *
 * @example
 * gapInWords({ percent: 99.9, points: 0.1 }, [0.6, 0.399]) // => "0.1 percentage points short of 100%: correct them, they are never made to fit"
 * @example
 * gapInWords({ percent: 99.9, points: 0.1 }, [0.333, 0.333, 0.333]) // => "0.1 percentage points short of 100%: for equal shares type =1/3 in each"
 * @example
 * gapInWords({ percent: 101, points: -1 }, [0.6, 0.41]) // => "1 percentage point over 100%: correct them, they are never made to fit"
 */
export function gapInWords({ points }: ShortOfWhole, shares: readonly number[]): string {
  const gap = Math.abs(points);
  const [first = 0, ...others] = shares.filter((share) => share > 0);
  const parts = others.length + 1;
  const equal = others.every((share) => share === first) && Math.abs(first - 1 / parts) < 0.01;
  const remedy = equal
    ? `for equal shares type =1/${parts} in each`
    : 'correct them, they are never made to fit';
  return `${plainNumber(gap)} percentage ${gap === 1 ? 'point' : 'points'} ${points > 0 ? 'short of' : 'over'} 100%: ${remedy}`;
}
