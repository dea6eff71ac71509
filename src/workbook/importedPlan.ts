import { byTime } from '../model/calendar/financialYear';
import { type ImportedRow } from '../model/importing/importedRows';
import { type TableKind } from '../model/plan/declared/schema';
import { emptyPlan } from './emptyPlan';
import { type ContentRow, type PlanContent } from './layout/content';

/**
 * A new plan that holds the rows of a spreadsheet in one of its tables, and has their years.
 *
 * @example
 * importedPlan('Stream', [{ cells: { Stream: 'ABG' }, amounts: { '2025/26': 150 }, from: [1] }], 'Budget').years // => ["2025/26"]
 */
export function importedPlan(kind: TableKind, rows: readonly ImportedRow[], planName: string): PlanContent {
  const years = [...new Set(rows.flatMap(({ amounts }) => Object.keys(amounts)))].sort(byTime);
  const empty = emptyPlan(0, planName);
  return { ...empty, years, tables: { ...empty.tables, [kind]: rows.map(contentRow) } };
}

const contentRow = ({ cells, amounts }: ImportedRow): ContentRow => ({
  ...cells,
  ...Object.fromEntries(
    Object.entries(amounts).map(([year, amount]) => [
      year,
      typeof amount === 'number' ? amount / 100 : amount,
    ]),
  ),
});
