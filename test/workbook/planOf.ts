import { type Plan, readPlan } from '../../src/model/plan/readPlan';
import { type PlanContent } from '../../src/workbook/content';
import { planLayout } from '../../src/workbook/planLayout';

/** A plan as the functions read it from its sheets: each table with its headings first. */
export function planOf(content: PlanContent): Plan {
  const tables = planLayout(content, { suffix: '' }).sheets.flatMap((sheet) => sheet.tables);
  return readPlan(tables.map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows]));
}
