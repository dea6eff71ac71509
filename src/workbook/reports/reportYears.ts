import { byTime, UNDATED } from '../../model/calendar/financialYear';
import { type Plan } from '../../model/plan/plan';
import { tableOf } from '../../model/plan/tableOf';

/**
 * The years of money of which reports can be, in order of time; undated money is one of them where there is no other.
 *
 * @example
 * reportYears(readPlan([[['Stream', '2011/12', 'Undated', '2010/11'], ['ABG', 1, 2, 3]]])) // => ["2010/11", "2011/12"]
 */
export function reportYears(plan: Plan): string[] {
  const columns = (['Stream', 'Allocation', 'Contribution', 'Outturn'] as const).flatMap(
    (kind) => tableOf(plan, kind).years,
  );
  const labels = [...new Set(columns.map(({ label }) => label))].sort(byTime);
  const dated = labels.filter((label) => label !== UNDATED);
  return dated.length > 0 ? dated : labels;
}
