import { type Plan } from '../../src/model/plan/plan';
import { readPlan } from '../../src/model/plan/readPlan';
import { type PlanContent } from '../../src/workbook/layout/content';
import { planLayout } from '../../src/workbook/planLayout';

/** A plan as the functions read it from its sheets: each table with its headings first. */
export function planOf(content: PlanContent): Plan {
  const tables = planLayout(content, { suffix: '' }).sheets.flatMap((sheet) => sheet.tables);
  return readPlan(tables.map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows]));
}
