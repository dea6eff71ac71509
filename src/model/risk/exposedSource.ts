import { proRata } from '../cuts/proRata';
import { type Pence } from '../money/pence';
import { cutWithinFences, type ExposedFence } from './exposedFences';

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
  /** The ring-fenced money in a pool, which goes on paying for what it may; none in most sources. */
  readonly fences: readonly ExposedFence[];
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
  return addTo(into, columnOf, proRata(cut, budgets));
}

/**
 * What each commitment of a source loses when some of its streams do not arrive. As long as all arrive nothing is cut,
 * even from a source that is overdrawn.
 *
 * @param isMissing whether a stream does not arrive, by its position in the source
 * @param into pence, one entry for each commitment of the source; written over
 */
export function lossesIn(
  source: ExposedSource,
  isMissing: (stream: number) => boolean,
  into: Float64Array,
): Float64Array {
  const cut = cutWithout(source, isMissing);
  if (cut <= 0 || !source.fences.length) return lossesBy(source, cut, into);
  into.fill(0);
  const { budgets, fences, most, columnOf } = source;
  return addTo(into, columnOf, cutWithinFences(budgets, fences, most - cut, isMissing));
}

/**
 * What is cut from all who draw on a source when some of its streams do not arrive, pence.
 *
 * @example
 * cutWithout({ takes: [30, 20], available: 100, most: 100, used: 100, alwaysCut: false }, (stream) => stream === 1) // => 20
 */
export function cutWithout(
  source: Pick<ExposedSource, 'takes' | 'available' | 'most' | 'used' | 'alwaysCut'>,
  isMissing: (stream: number) => boolean,
): Pence {
  let lost: Pence = 0;
  let isCut = source.alwaysCut;
  for (let j = 0; j < source.takes.length; j++) {
    if (!isMissing(j)) continue;
    lost += source.takes[j] as number;
    isCut = true;
  }
  return isCut ? cutOf(source, lost) : 0;
}

/** Adds up by commitment. */
function addTo(into: Float64Array, columnOf: Int32Array, given: readonly Pence[]): Float64Array {
  for (let i = 0; i < given.length; i++) {
    const column = columnOf[i] as number;
    if (column >= 0) into[column] = (into[column] as number) + (given[i] as number);
  }
  return into;
}

/** A source in a year as its uses are in the plan, and what it has; the rest follows from who may not arrive. */
export function exposedSource(
  uses: readonly { readonly pence: Pence; readonly commitment: number }[],
  from: Pick<ExposedSource, 'streams' | 'takes' | 'available' | 'alwaysCut'> &
    Partial<Pick<ExposedSource, 'fences'>>,
): ExposedSource {
  const bearing = uses.filter(({ pence }) => pence > 0);
  const commitments = [...new Set(bearing.map(({ commitment }) => commitment))].filter((c) => c >= 0);
  const column = new Map(commitments.map((commitment, i) => [commitment, i]));
  return {
    fences: [],
    ...from,
    budgets: bearing.map(({ pence }) => pence),
    most: bearing.reduce((sum, { pence }) => sum + pence, 0),
    used: uses.reduce((sum, { pence }) => sum + pence, 0),
    commitments,
    columnOf: Int32Array.from(bearing, ({ commitment }) => column.get(commitment) ?? -1),
  };
}
