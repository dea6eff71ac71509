import { type Pence } from '../../money/pence';
import { type YearColumn } from '../../plan/reading/planTable';

/** An allocation line that a step changed, and that gets less than it then needs. */
export interface UnmetLine {
  /** Row in the allocation table. */
  readonly row: number;
  /** The year's heading, or `Undated`. */
  readonly label: string;
  readonly needed: Pence;
  readonly got: Pence;
}

/**
 * The lines that a step changed and that get less than they need after it, since their sources have no more. What a line gets
 * that nobody knows is no less.
 *
 * @param after what the lines get in a year
 * @param needed what they have after the steps, before shortages go down
 * @param changed the lines that steps changed
 */
export function unmetLines(
  after: YearColumn | undefined,
  needed: Float64Array | undefined,
  changed: ReadonlySet<number>,
): UnmetLine[] {
  if (!after || !needed) return [];
  return [...changed].flatMap((row): UnmetLine[] => {
    if (after.missing[row]) return [];
    const [needs, got] = [needed[row] ?? 0, after.pence[row] ?? 0];
    return got < needs ? [{ row, label: after.label, needed: needs, got }] : [];
  });
}
