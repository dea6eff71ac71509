import { exactWeights } from '../money/exactWeights';
import { type Pence } from '../money/pence';
import { largestRemainder } from '../money/largestRemainder';
import { sumOfWhole } from '../money/whole';
import { waterLevel } from './waterLevel';

/**
 * Equal percentage with floors kept (water-filling): every line gives the same percentage of its budget, times its
 * tier weight where there are any, and none gives more than it may; what those cannot give the others make up. Pence
 * left over go by largest remainder, to lines that are not held and so never beyond what one may give.
 * (docs/calculations.md#7-cut-rules.)
 *
 * @param cut pence, from zero to the sum of the room of the lines that have a pull
 * @param pulls what each line gives in proportion to, see {@link pullsOf}
 * @param room pence that each line may give: budget less floor
 *
 * @example
 * waterFill(200000000, [320000000, 410000000, 150000000, 65000000, 240000000, 90000000], [0, 20000000, 50000000, 25000000, 120000000, 90000000]) // => [0, 20000000, 49541284, 21467890, 79266055, 29724771]
 */
export function waterFill(cut: Pence, pulls: Pulls, room: readonly Pence[]): Pence[] {
  const { held, afloat, pence } = waterLevel(cut, pulls, room);
  const shares = pulls.map((_, i) => (held[i] ? (room[i] ?? 0) : 0));
  if (pence === 0) return shares;
  const floating = afloat.map((i) => pulls[i] ?? 0) as readonly number[] | readonly bigint[];
  const given = largestRemainder(pence, floating, sumOfWhole(floating));
  afloat.forEach((i, k) => (shares[i] = given[k] ?? 0));
  return shares;
}

/** Whole numbers in proportion to which lines give while nothing holds them. */
export type Pulls = readonly number[] | readonly bigint[];

/**
 * Budgets times tier weights, exactly; only their proportion counts. Without weights the budgets themselves.
 *
 * @example
 * pullsOf([320, 240], [0.5, 1]) // => [1600, 2400]
 */
export function pullsOf(budgets: readonly Pence[], weights: readonly number[] | null): Pulls {
  if (!weights) return budgets;
  const { whole } = exactWeights(weights);
  const products = budgets.map((budget, i) => budget * Number(whole[i] ?? 0));
  return products.every((product) => product <= Number.MAX_SAFE_INTEGER)
    ? products
    : budgets.map((budget, i) => BigInt(budget) * BigInt(whole[i] ?? 0));
}
