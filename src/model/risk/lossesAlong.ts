import { type Pence } from '../money/pence';
import { type ExposedSource, lossesBy } from './exposedSource';
import { MovingShares } from './movingShares';

/** Up to here whole numbers are held exactly. */
const WHOLE = 2 ** 53;

/**
 * What the commitments of a source lose by each of many cuts, to the penny what {@link lossesBy} says of each cut.
 * From one cut to the next the remainders move on and are not worked out again, and the last pence are given by
 * counting, not by ordering.
 *
 * @param cuts pence, ascending
 * @param columns which of the source's commitments, by position
 * @returns a list for each of them, pence by cut
 *
 * @example
 * lossesAlong({ budgets: [100, 100, 50], columnOf: Int32Array.of(0, 1, -1), commitments: [7, 8], most: 250 }, Float64Array.of(0, 4, 5), [0]) // => [Float64Array.of(0, 2, 2)]
 */
export function lossesAlong(
  source: Pick<ExposedSource, 'budgets' | 'columnOf' | 'commitments' | 'most'>,
  cuts: Float64Array,
  columns: readonly number[],
): Float64Array[] {
  const { budgets, most, commitments } = source;
  const lists = columns.map(() => new Float64Array(cuts.length));
  const row = new Float64Array(commitments.length);
  const stride = Math.floor((WHOLE - most) / budgets.reduce((max, pence) => Math.max(max, pence), 1));
  const strides = (cuts.at(-1) ?? 0) / Math.max(1, stride);
  const moving = stride > 0 && strides < cuts.length ? new MovingShares(source, stride) : null;
  for (let i = 0; i < cuts.length; i++) {
    const cut = cuts[i] as Pence;
    if (!moving?.sharesOf(cut, row)) lossesBy(source, cut, row);
    for (let k = 0; k < lists.length; k++)
      (lists[k] as Float64Array)[i] = row[columns[k] as number] as number;
  }
  return lists;
}
