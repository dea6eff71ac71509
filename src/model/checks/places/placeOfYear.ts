import { type Place } from '../../findings/finding';
import { type SourceBalance } from '../../funding/balance';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { yearColumn } from '../../plan/yearColumn';

/** The amount's own cell where the source's table has that year, else its name. */
export function placeOfYear(
  plan: Plan,
  { kind, row }: Pick<SourceBalance, 'kind' | 'row'>,
  year: string,
): Place | null {
  return placeOf(plan, kind, row, yearColumn(plan.tables[kind], year)?.column ?? 0);
}
