import { impossible, wrongInput } from '../errors/poolError';
import { fractionOf, overFraction, timesRounded } from '../money/fraction';
import { type Pence } from '../money/pence';
import { plainNumber } from '../money/plainNumber';

/**
 * An amount in the prices of another year, rounded once: amount times base index over its own year's index. Only the
 * ratio of the two counts, so both must come from one publication of the series.
 * (docs/calculations.md#3-price-changes.)
 *
 * @param amount pence, in the prices of the year of `index`
 * @param index the price index of the amount's own year
 * @param baseIndex the price index of the year in whose prices it is wanted
 * @returns pence
 * @throws `#N/A` where an index is missing (zero), `#VALUE!` where it is negative or not finite
 *
 * @example
 * inPricesOf(740000000, 91.031, 102.789) // => 835581945
 */
export function inPricesOf(amount: Pence, index: number, baseIndex: number): Pence {
  check(index, 'The index');
  check(baseIndex, 'The base index');
  return timesRounded(amount, overFraction(fractionOf(baseIndex), fractionOf(index)));
}

function check(index: number, name: string): void {
  if (index === 0)
    throw impossible(`${name} is missing, and prices are never guessed: give the index of that year.`);
  if (!(index > 0 && index < Infinity))
    throw wrongInput(`${name} is ${plainNumber(index)}: a price index is greater than zero.`);
}
