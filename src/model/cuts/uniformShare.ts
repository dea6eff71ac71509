import { type Pence } from '../money/pence';
import { productAtMost } from '../money/whole';
import { mostOf, roomToGive } from './room';

/** The same percentage of every budget, as an exact fraction of 1, and the lines that allow no more. */
export interface UniformShare {
  readonly numerator: Pence;
  readonly denominator: Pence;
  /** Positions of the lines that would fall below their floors first. */
  readonly heldBy: readonly number[];
}

/**
 * The largest percentage that every line can give with no floor breached: the least of 1 − floor ÷ budget. Zero
 * where a line is at its floor or below it already; lines without a budget give nothing and count only if they have a
 * floor. This is not the most that can be cut, see {@link protectedMaximum}. (docs/calculations.md#11-the-largest-cut.)
 *
 * @param budgets pence, none negative
 * @param floors pence, as many
 *
 * @example
 * largestUniformShare([410000000, 150000000], [390000000, 100000000]) // => { numerator: 20000000, denominator: 410000000, heldBy: [0] }
 */
export function largestUniformShare(budgets: readonly Pence[], floors: readonly Pence[]): UniformShare {
  let numerator = 1;
  let denominator = 1;
  let heldBy: number[] = [];
  roomToGive(budgets, floors).forEach((room, i) => {
    const base = budgets[i] || ((floors[i] ?? 0) > 0 ? 1 : 0);
    if (!base || !productAtMost(room, denominator, numerator, base)) return;
    const equal = productAtMost(numerator, base, room, denominator);
    heldBy = equal ? [...heldBy, i] : [i];
    [numerator, denominator] = [room, base];
  });
  return { numerator, denominator, heldBy };
}

/**
 * The most that can be cut with every floor kept, from all lines together: Σ (budget − floor) over the lines above
 * their floors. (docs/calculations.md#11-the-largest-cut.)
 *
 * @example
 * protectedMaximum([320, 410, 90], [320, 390, 100]) // => 20
 */
export const protectedMaximum = (budgets: readonly Pence[], floors: readonly Pence[]): Pence =>
  mostOf(roomToGive(budgets, floors));
