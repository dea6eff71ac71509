import { wrongInput } from '../../errors/poolError';
import { percentage, plainNumber } from '../../money/plainNumber';
import { gapInWords, shortOfWhole } from './shortOfWhole';

/**
 * Throws where fixed shares do not add up to 100% exactly: they are never made to fit.
 *
 * @param shares shares of 1
 * @throws `#VALUE!` for a share below 0% or above 100%, and for shares that are not 100%
 *
 * @example
 * mustBeWhole([0.6, 0.4, 0]) // => undefined
 * @example
 * mustBeWhole([0.6, 0.399]) // => throws "99.9%, 0.1 percentage points short of 100%"
 */
export function mustBeWhole(shares: readonly number[]): void {
  const bad = shares.findIndex((share) => !(share >= 0 && share <= 1));
  if (bad >= 0)
    throw wrongInput(
      `Share ${bad + 1} is ${percentage(shares[bad] ?? NaN)}: type a percentage from 0% to 100%, such as 60% or 0.6.`,
    );
  const short = shortOfWhole(shares);
  if (short)
    throw wrongInput(`The shares add up to ${plainNumber(short.percent)}%, ${gapInWords(short, shares)}.`);
}
