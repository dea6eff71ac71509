import { byTime } from '../calendar/financialYear';
import { type Plan } from '../plan/plan';
import { type PlanTable } from '../plan/reading/planTable';

/**
 * The years of a statement: those of streams, allocations and commitments in order of time, without `Undated`.
 *
 * @example
 * statementYears(readPlan([[['Stream', '2011/12', 'Undated'], ['ABG', 1, 2]], [['Commitment', '2010/11'], ['Safe', 3]]])) // => ["2010/11", "2011/12"]
 */
export function statementYears({ tables: { Stream, Allocation, Commitment } }: Plan): string[] {
  const tables: readonly (PlanTable | undefined)[] = [Stream, Allocation, Commitment];
  const columns = tables.flatMap((table) => table?.years ?? []);
  return [...new Set(columns.flatMap(({ label, year }) => (year ? [label] : [])))].sort(byTime);
}
