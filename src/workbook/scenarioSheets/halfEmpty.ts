import { type PlanContent } from '../layout/content';
import { rowsCharted } from './scenarioYear';

/**
 * Whether a chart of a plan's commitments or services would show a bar for fewer than half of what it has room for in a
 * year: what it is made of is then read better from the schedule, which comes first.
 *
 * @example
 * isHalfEmpty({ planName: '', years: ['2010/11'], tables: { Service: [{ Service: 'Play' }, { Service: 'Care' }, { Service: 'Visits' }], Allocation: [{ Service: 'Play', '2010/11': 5 }] } }, 'Service', '2010/11') // => true
 */
export function isHalfEmpty(content: PlanContent, kind: 'Commitment' | 'Service', year: string): boolean {
  const { [kind]: rows, Allocation } = content.tables;
  const hasMoney = (row: Readonly<Record<string, unknown>>) => Number(row[year]) > 0;
  const paid = new Set(Allocation.filter(hasMoney).map((row) => alike(row[kind])));
  const bars = rows.filter((row) => hasMoney(row) || paid.has(alike(row[kind]))).length;
  return 2 * bars < rowsCharted(content, kind);
}

/** The same of the charts that the sheet What if has side by side. */
export const isAnyHalfEmpty = (content: PlanContent, year: string): boolean =>
  isHalfEmpty(content, 'Commitment', year) || isHalfEmpty(content, 'Service', year);

const alike = (name: unknown): string =>
  String(name ?? '')
    .trim()
    .toLowerCase();
