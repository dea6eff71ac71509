import { impossible, wrongInput } from '../errors/poolError';
import { type Fraction, fractionOf } from '../money/fraction';
import { type Pence } from '../money/pence';

/** Fewer outcomes than this say little, and could point at single children. */
export const FEWEST = 5;

/** What one outcome costs, exactly, in pence. */
export interface CostPerOutcome {
  readonly cost: Fraction;
  /** Whether it rests on fewer than five outcomes. */
  readonly few: boolean;
}

/**
 * What an outcome costs on average. (docs/calculations.md#13-value-for-money.)
 *
 * @param cost pence
 * @param outcomes how many
 * @throws `#N/A` where there are none, `#VALUE!` where their number is negative
 *
 * @example
 * timesRounded(1, costPerOutcome(90000000, 3150).cost) // => 28571
 * @example
 * costPerOutcome(90000000, 0) // => throws "no outcomes"
 */
export function costPerOutcome(cost: Pence, outcomes: number): CostPerOutcome {
  if (!(outcomes >= 0 && outcomes < Infinity))
    throw wrongInput(`There are ${outcomes} outcomes: a number of outcomes is zero or more.`);
  if (outcomes === 0) throw impossible('There are no outcomes, so one has no cost.');
  return { cost: quotient(cost, outcomes), few: outcomes < FEWEST };
}

/** Pence over a number above zero. */
function quotient(pence: Pence, by: number): Fraction {
  const { numerator, denominator } = fractionOf(by);
  return { numerator: BigInt(pence) * denominator, denominator: numerator };
}
