import { wrongInput } from '../../errors/poolError';
import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { percentage, plainNumber } from '../../money/plainNumber';
import { shortOfWhole } from './shortOfWhole';

/**
 * Shares a variance in fixed percentages, which must add up to 100% exactly: they are never made to fit.
 *
 * @param shares shares of 1
 *
 * @example
 * fixedShares(8841763, [0.6, 0.4, 0]) // => [5305058, 3536705, 0]
 * @example
 * fixedShares(100, [0.6, 0.399]) // => throws "99.9%, 0.1 points short of 100%"
 */
export function fixedShares(variance: Pence, shares: readonly number[]): Pence[] {
  const bad = shares.findIndex((share) => !(share >= 0 && share <= 1));
  if (bad >= 0)
    throw wrongInput(
      `Share ${bad + 1} is ${percentage(shares[bad] ?? NaN)}: type a percentage from 0% to 100%, such as 60% or 0.6.`,
    );
  const short = shortOfWhole(shares);
  if (short)
    throw wrongInput(
      `The shares add up to ${plainNumber(short.percent)}%, ${plainNumber(Math.abs(short.points))} points ${short.points > 0 ? 'short of' : 'above'} 100%: correct them, they are never made to fit.`,
    );
  return apportion(variance, shares);
}
