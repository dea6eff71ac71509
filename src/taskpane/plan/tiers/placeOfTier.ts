import { type Place } from '../../../model/findings/finding';
import { mayBeMore } from '../../../model/plan/quality';
import { type Plan } from '../../../model/plan/plan';
import { placeOf } from '../../../model/plan/readPlan';
import { numbered } from '../../../model/plan/sources';
import { countedTier } from '../../../model/services/tierCrosswalk';
import { yearColumn } from '../../../model/plan/yearColumn';

/**
 * The first cell of a year that holds an amount for a service of some tiers.
 *
 * @param missing whether it is an amount that may be more that is looked for
 */
export function placeOfTier(
  plan: Plan,
  year: string,
  tiers: readonly string[],
  missing: boolean,
): Place | null {
  const { Allocation, Service } = plan.tables;
  const column = yearColumn(Allocation, year);
  if (!Allocation || !Service || !column) return null;
  const row = [...numbered(Allocation.words.Service, Service.rowOf)].findIndex(
    (service, at) =>
      (mayBeMore(column, at) || (!missing && column.pence[at] !== 0)) &&
      tiers.includes(countedTier(plan, Service.words.Tier[service] ?? '').name),
  );
  return row < 0 ? null : placeOf(plan, 'Allocation', row, column.column);
}
