import { type Pence } from '../money/pence';

/**
 * What each line may give: its budget less its floor. A line whose budget is below its floor already is breached
 * and gives nothing.
 *
 * @param floors null where there are none: then a line may give all that it has
 *
 * @example
 * roomToGive([320000, 150000, 90], [320000, 100000, 100]) // => [0, 50000, 0]
 */
export const roomToGive = (budgets: readonly Pence[], floors: readonly Pence[] | null): Pence[] =>
  budgets.map((budget, i) => Math.max(0, budget - (floors?.[i] ?? 0)));

/**
 * What each line may grow by: its ceiling less its budget, and nothing where it is above its ceiling already.
 *
 * @param ceilings null where there are none: then nothing holds a line
 *
 * @example
 * roomToGrow([100, 300], [250, 200]) // => [150, 0]
 */
export const roomToGrow = (budgets: readonly Pence[], ceilings: readonly Pence[] | null): Pence[] =>
  budgets.map((budget, i) => (ceilings ? Math.max(0, (ceilings[i] ?? 0) - budget) : Infinity));

/** The most that lines can give or grow by together; exact below £90 trillion, and beyond that more than any cut. */
export const mostOf = (room: readonly Pence[]): Pence => room.reduce((sum, most) => sum + most, 0);
