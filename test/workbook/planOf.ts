import { type Plan } from '../../src/model/plan/plan';
import { readPlan } from '../../src/model/plan/readPlan';
import { type Grid } from '../../src/model/table/grid';
import { type PlanContent } from '../../src/workbook/layout/content';
import { planLayout } from '../../src/workbook/planLayout';

/** The tables of a plan as its sheets hold them, each with its headings first. */
export function gridsOf(content: PlanContent): Grid[] {
  const tables = planLayout(content, { suffix: '' }).sheets.flatMap((sheet) => sheet.tables);
  return tables.map(({ columns, rows }) => [columns.map(({ heading }) => heading), ...rows]);
}

/** A plan as the functions read it from its sheets: each table with its headings first. */
export const planOf = (content: PlanContent): Plan => readPlan(gridsOf(content));
