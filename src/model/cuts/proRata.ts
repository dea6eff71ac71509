import { largestRemainder } from '../money/largestRemainder';
import { type Pence } from '../money/pence';
import { sumOfWhole } from '../money/whole';

/**
 * Pro rata: every line gives the same percentage of its budget, whatever its floor. Pence left over go by largest
 * remainder. (docs/calculations.md#7-cut-rules.)
 *
 * @param cut pence, from zero to the sum of the budgets
 * @param budgets pence, none negative
 *
 * @example
 * proRata(20000, [32000, 41000, 15000]) // => [7273, 9318, 3409]
 */
export function proRata(cut: Pence, budgets: readonly Pence[]): Pence[] {
  return cut === 0 ? budgets.map(() => 0) : largestRemainder(cut, budgets, sumOfWhole(budgets));
}
