import { proRata } from '../cuts/proRata';
import { type Pence } from '../money/pence';

/** A stream or a pool that commitments draw on and that may not have all that the plan gives it. */
export interface ExposedSource {
  /** The streams that bring it money and may not arrive, by position in the exposure. */
  readonly streams: readonly number[];
  /** What it has less of when each of them does not arrive, pence. */
  readonly takes: readonly Pence[];
  /** What it has when all of them arrive, pence. */
  readonly available: Pence;
  /** Whether money that it was to have is certain not to arrive. */
  readonly alwaysCut: boolean;
  /** Each amount above zero that draws on it, pence. */
  readonly budgets: readonly Pence[];
  /** The same added up, and with what is negative taken off. */
  readonly most: Pence;
  readonly used: Pence;
  /** The commitments that it funds, by position in the exposure. */
  readonly commitments: readonly number[];
  /** By budget, which of them it is for; -1 for none. */
  readonly columnOf: Int32Array;
}

/**
 * What is cut from those who draw on a source of which a stream has not arrived: all that they draw beyond what it
 * has, that from before too. As a scenario does it.
 *
 * @param lost what does not arrive, pence
 *
 * @example
 * [0, 5, 99].map((lost) => cutOf({ available: 100, most: 105, used: 105 }, lost)) // => [5, 10, 104]
 * @example
 * cutOf({ available: 0, most: 105, used: 95 }, 0) // => 95
 */
export const cutOf = (
  { available, most, used }: Pick<ExposedSource, 'available' | 'most' | 'used'>,
  lost: Pence,
): Pence => Math.max(0, Math.min(most, used - Math.max(0, available - lost)));

/**
 * What each commitment of a source loses by a cut, pro rata to the penny over all that draws on it.
 *
 * @param into pence, one entry for each commitment of the source; written over
 *
 * @example
 * lossesBy({ budgets: [100, 100, 50], columnOf: Int32Array.of(0, 1, -1) }, 5, new Float64Array(2)) // => Float64Array.of(2, 2)
 */
export function lossesBy(
  { budgets, columnOf }: Pick<ExposedSource, 'budgets' | 'columnOf'>,
  cut: Pence,
  into: Float64Array,
): Float64Array {
  into.fill(0);
  if (cut <= 0) return into;
  const given = proRata(cut, budgets);
  for (let i = 0; i < given.length; i++) {
    const column = columnOf[i] as number;
    if (column >= 0) into[column] = (into[column] as number) + (given[i] as number);
  }
  return into;
}

/** A source in a year as its uses are in the plan, and what it has; the rest follows from who may not arrive. */
export function exposedSource(
  uses: readonly { readonly pence: Pence; readonly commitment: number }[],
  from: Pick<ExposedSource, 'streams' | 'takes' | 'available' | 'alwaysCut'>,
): ExposedSource {
  const bearing = uses.filter(({ pence }) => pence > 0);
  const commitments = [...new Set(bearing.map(({ commitment }) => commitment))].filter((c) => c >= 0);
  const column = new Map(commitments.map((commitment, i) => [commitment, i]));
  return {
    ...from,
    budgets: bearing.map(({ pence }) => pence),
    most: bearing.reduce((sum, { pence }) => sum + pence, 0),
    used: uses.reduce((sum, { pence }) => sum + pence, 0),
    commitments,
    columnOf: Int32Array.from(bearing, ({ commitment }) => column.get(commitment) ?? -1),
  };
}
