import { wrongInput } from '../errors/poolError';
import { type Fraction, fractionOf, timesRounded } from '../money/fraction';
import { type Pence } from '../money/pence';
import { type Share } from './tierSchedule';

/** Prevention in one year of a shift, in cash and as a share. */
export interface PreventionStep {
  readonly share: number;
  readonly prevention: Pence;
  /** What is left for the rest. */
  readonly rest: Pence;
}

/**
 * A shift to prevention whose share moves evenly from a first to a last year, on totals that may fall: what it comes
 * to in cash each year, rounded once. (`calculations` section 9.)
 *
 * @param totals pence of each year, at least one
 * @param from share of 1 in the first year
 * @param to share of 1 in the last
 * @throws `#VALUE!` for a share that is not between nought and one
 *
 * @example
 * preventionPath([10000, 8000, 6000], 0.2, 0.3).map(({ prevention }) => prevention) // => [2000, 2000, 1800]
 */
export function preventionPath(totals: readonly Pence[], from: number, to: number): PreventionStep[] {
  for (const share of [from, to])
    if (!(share >= 0 && share <= 1))
      throw wrongInput(`The share ${share} is not between 0% and 100%: type 35% or 0.35.`);
  const [first, last] = [fractionOf(from), fractionOf(to)];
  const steps = BigInt(Math.max(1, totals.length - 1));
  return totals.map((total, year) => {
    const share: Fraction = {
      numerator:
        first.numerator * last.denominator * (steps - BigInt(year)) +
        last.numerator * first.denominator * BigInt(year),
      denominator: first.denominator * last.denominator * steps,
    };
    const prevention = timesRounded(total, share);
    return {
      share: Number(share.numerator) / Number(share.denominator),
      prevention,
      rest: total - prevention,
    };
  });
}

/**
 * The share that prevention must reach in a year merely to have the cash of another.
 *
 * @param prevention pence to be held
 * @param total pence of the year in which it is to be held; null where that is nought or less
 *
 * @example
 * shareToHold(1869918699, 7049593496) // => 0.26525198936094796
 */
export const shareToHold = (prevention: Pence, total: Pence): Share =>
  total > 0 ? prevention / total : null;

/**
 * When money moved once has paid itself back: a saving that begins in a later year and stays the same.
 *
 * @param moved pence moved once
 * @param avoided pence avoided each year from then on
 * @param from the year in which that begins, 1 the year of the move
 * @returns years, part of a year included; null where nothing is avoided
 *
 * @example
 * paysBackAfter(50000000, 15000000, 3) // => 5.333333333333334
 */
export const paysBackAfter = (moved: Pence, avoided: Pence, from: number): number | null =>
  avoided > 0 ? from - 1 + moved / avoided : null;
