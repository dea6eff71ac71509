import { inPricesOf } from '../model/prices/inPricesOf';
import { answer } from './answers/answer';
import { amountsArgument, inPounds, numberArgument } from './given/arguments';

/**
 * An amount in the prices of another year, by the ratio of two price indices.
 * @customfunction REAL
 * @helpurl https://localhost:3000/help.html
 * @param amount The amount in pounds; one cell or a range.
 * @param index The price index of the amount's own year.
 * @param baseIndex The price index of the year in whose prices it is wanted, from the same publication.
 * @returns The amount in pounds in the prices of the base year, rounded once, in the shape of the amount.
 * @trace {£amount} in the prices of the year whose index is {baseIndex}, from those of index {index}
 *
 * @example
 * inRealTerms([[7400000]], 91.031, 102.789) // => [[8355819.45]]
 * @example
 * inRealTerms([[7400000]], null, 102.789) // => throws "The index is missing"
 */
export function inRealTerms(amount: unknown[][], index: unknown, baseIndex: unknown): number[][] {
  return answer(() => {
    const own = numberArgument(index, 'The index');
    const base = numberArgument(baseIndex, 'The base index');
    const amounts = amountsArgument(amount, 'The amount');
    return inPounds(amounts.map((row) => row.map((pence) => inPricesOf(pence, own, base))));
  });
}
