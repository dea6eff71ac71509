import { apportion } from '../../money/apportion';
import { fractionOf, timesRounded } from '../../money/fraction';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { sourcesOf } from '../../plan/sources';
import { type WorkingColumn } from '../cascade/amounts';
import { movedOnPath } from './shiftPath';
import { type Step } from '../steps/step';

/**
 * Moves money that some lines have in a year to the lines of another tier, each source's money staying with it: what a
 * source's lines give up goes to its own lines of that tier, by amount; a source that pays for nothing there keeps all
 * where it is. Either a share of what can move moves, or as much as the other tier is missing of its share of all on a path
 * over years.
 *
 * @returns whether anything moved
 * @throws `#N/A` where a path asks for more than can move
 */
export function shiftMoney(plan: Plan, column: WorkingColumn, step: Step): boolean {
  const { target, toRows, change } = step;
  if (change.is !== 'shift') return false;
  const { sourceOfAllocation } = sourcesOf(plan);
  const { pence, missing } = column;
  const sourceOf = (row: number) => sourceOfAllocation[row] ?? -1;
  const receiving = toRows.filter((row) => !missing[row] && (pence[row] ?? 0) > 0);
  const paysForTier = new Set(receiving.map(sourceOf));
  const receives = new Set(toRows);
  const mayGive = (row: number) => paysForTier.has(sourceOf(row)) && !receives.has(row);
  const giving = target.rows.filter((row) => !missing[row] && (pence[row] ?? 0) > 0 && mayGive(row));
  const amounts = giving.map((row) => pence[row] ?? 0);
  const all = amounts.reduce((sum, amount) => sum + amount, 0);
  const moved = change.path
    ? movedOnPath(plan, column, { step, share: change.share, path: change.path }, all)
    : timesRounded(all, fractionOf(change.share));
  if (moved === 0) return false;
  const parts = apportion(moved, amounts);
  const bySource = new Map<number, Pence>();
  giving.forEach((row, i) =>
    bySource.set(sourceOf(row), (bySource.get(sourceOf(row)) ?? 0) + (parts[i] ?? 0)),
  );
  giving.forEach((row, i) => (pence[row] = (pence[row] ?? 0) - (parts[i] ?? 0)));
  for (const [source, sum] of bySource) {
    if (sum === 0) continue;
    const own = receiving.filter((row) => sourceOf(row) === source);
    const added = apportion(
      sum,
      own.map((row) => pence[row] ?? 0),
    );
    own.forEach((row, i) => (pence[row] = (pence[row] ?? 0) + (added[i] ?? 0)));
  }
  return true;
}
