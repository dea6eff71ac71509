import { impossible } from '../errors/poolError';
import { apportion } from '../money/apportion';
import { formatAmount } from '../money/format';
import { fractionOf, timesRounded } from '../money/fraction';
import { type Plan } from '../plan/readPlan';
import { sourcesOf } from '../plan/sources';
import { type WorkingColumn } from './amounts';
import { type Step } from './step';

/**
 * Moves a share of what some lines have in a year to the lines of another tier, each source's money staying with it:
 * what a source's lines give up goes to its own lines of that tier, by amount.
 *
 * @throws `#N/A` where a source that gives up money pays for nothing of that tier
 */
export function shiftMoney(
  plan: Plan,
  column: WorkingColumn,
  { target, toRows, toTier, change }: Step,
): void {
  if (change.is !== 'shift') return;
  const { sourceOfAllocation, names } = sourcesOf(plan);
  const { pence, missing } = column;
  const giving = target.rows.filter((row) => !missing[row] && (pence[row] ?? 0) > 0);
  const amounts = giving.map((row) => pence[row] ?? 0);
  const moved = timesRounded(
    amounts.reduce((sum, amount) => sum + amount, 0),
    fractionOf(change.share),
  );
  if (moved === 0) return;
  const parts = apportion(moved, amounts);
  const bySource = new Map<number, number>();
  giving.forEach((row, i) => {
    const source = sourceOfAllocation[row] ?? -1;
    bySource.set(source, (bySource.get(source) ?? 0) + (parts[i] ?? 0));
  });
  giving.forEach((row, i) => (pence[row] = (pence[row] ?? 0) - (parts[i] ?? 0)));
  for (const [source, sum] of bySource) {
    if (sum === 0) continue;
    const receiving = toRows.filter((row) => (sourceOfAllocation[row] ?? -1) === source && !missing[row]);
    const weights = receiving.map((row) => Math.max(0, pence[row] ?? 0));
    if (!weights.some((weight) => weight > 0))
      throw impossible(
        `${names[source] ?? 'A line without a source'} pays for nothing of the tier ${toTier} in ${column.label}, so ${formatAmount(sum)} cannot be shifted there: give it a line of that tier.`,
      );
    const added = apportion(sum, weights);
    receiving.forEach((row, i) => (pence[row] = (pence[row] ?? 0) + (added[i] ?? 0)));
  }
}
