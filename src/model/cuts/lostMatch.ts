import { type Fraction, fractionOf } from '../money/fraction';
import { type Pence } from '../money/pence';

/** What of each £ is not match: one less the match, exactly, over a power of ten. */
function ownPart(match: number): Fraction {
  const { numerator, denominator } = fractionOf(match);
  return { numerator: denominator - numerator, denominator };
}

/**
 * What a cut saves where match funding goes with it: a partner's part of each £ is lost, and only the rest is saved.
 * Part of a penny of match counts as lost. (docs/calculations.md#7-cut-rules.)
 *
 * @param gross pence that are cut, zero or more
 * @param match share of 1 of each £ that is a partner's, from 0 to 1
 * @returns pence
 *
 * @example
 * savedOf(120000000, 0.4) // => 72000000
 */
export function savedOf(gross: Pence, match: number): Pence {
  const { numerator, denominator } = ownPart(match);
  return Number((BigInt(gross) * numerator) / denominator);
}

/**
 * What is not match in each £ of several lines, times a scale that makes all of them whole.
 *
 * @example
 * ownParts([0.4, 0]) // => { own: [6n, 10n], scale: 10n }
 */
export function ownParts(matches: readonly number[]): {
  readonly own: readonly bigint[];
  readonly scale: bigint;
} {
  const parts = matches.map(ownPart);
  const scale = parts.reduce((most, { denominator }) => (denominator > most ? denominator : most), 1n);
  return { own: parts.map(({ numerator, denominator }) => numerator * (scale / denominator)), scale };
}
