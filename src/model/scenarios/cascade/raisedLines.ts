import { type Plan } from '../../plan/plan';
import { rowsOf, sourcesOf } from '../../plan/sources';
import { comparable } from '../../table/heading';
import { type AmountsInYear } from './amounts';

/**
 * Makes lines unknown of which steps have raised one, where no table that was given tells what their source has: nobody
 * can say whether there is the money.
 *
 * @param changed rows of the allocation table on which steps have acted
 * @param before what these had, and what they need after the steps
 */
export function raisedLinesUnknown(
  plan: Plan,
  amounts: AmountsInYear,
  changed: Iterable<number>,
  before: ArrayLike<number>,
  needed: ArrayLike<number>,
): void {
  const { Stream, Contribution, Allocation } = plan.tables;
  if ((Stream && Contribution) || !Allocation) return;
  const { sourceOfAllocation, streams, allocationsFrom } = sourcesOf(plan);
  const unknown = new Set<number>();
  const names = new Set<string>();
  for (const row of changed) {
    if ((needed[row] ?? 0) <= (before[row] ?? 0)) continue;
    const source = sourceOfAllocation[row] ?? -1;
    const name = comparable(Allocation.words.Source[row] ?? '');
    if (source >= streams && !Contribution)
      for (const line of rowsOf(allocationsFrom, source)) unknown.add(line);
    if (source < 0 && name && !Stream) names.add(name);
  }
  if (names.size)
    Allocation.words.Source.forEach((name, row) => {
      if (names.has(comparable(name))) unknown.add(row);
    });
  const column = unknown.size ? amounts.write('Allocation') : undefined;
  if (!column) return;
  for (const row of unknown) {
    if (column.pence[row] === 0) continue;
    column.pence[row] = 0;
    column.missing[row] = 1;
  }
}
