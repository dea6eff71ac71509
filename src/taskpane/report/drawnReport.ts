import { type CallFunction } from '../../model/trace/why/answered';
import { type TableKind } from '../../model/plan/declared/schema';
import { type Input, type WorkbookLayout } from '../../workbook/layout/layout';
import { answersOf } from '../../workbook/reports/answersOf';
import { type ReportContext } from '../../workbook/reports/context';
import { type Report, type ReportAnswer } from '../../workbook/reports/report';
import { type ReportKind } from '../../workbook/reports/reports';
import { reportLayout } from '../../workbook/reports/reportLayout';
import { type Figures } from '../atHand/figures';

/** A report with what its functions answer now. */
export interface DrawnReport {
  readonly report: Report;
  readonly answers: Readonly<Record<string, ReportAnswer>>;
}

/** Draws a report up from the tables of the workbook, by the very functions that its formulas will call. */
export function drawnReport(
  { plan, reading }: Pick<Figures, 'plan' | 'reading'>,
  kind: ReportKind,
  context: ReportContext,
  callFunction: CallFunction,
): DrawnReport {
  const report = kind.draw(context);
  const gridOf = (table: TableKind) => reading[plan.positions[table] ?? -1]?.grid;
  return { report, answers: answersOf(report, gridOf, (name, given) => answered(callFunction(name, given))) };
}

function answered(given: ReturnType<CallFunction>): ReportAnswer {
  switch (given.kind) {
    case 'answer':
      return given.value as Input[][];
    case 'refused':
      return { refused: given.refusal.message };
    case 'unknown':
      return { refused: 'Poolbook’s functions are not loaded yet. Open the report again.' };
  }
}

/** Its sheet: with formulas that follow the plan, or with the values of now. */
export function reportSheet(
  { plan, reading, planName }: Pick<Figures, 'plan' | 'reading' | 'planName'>,
  { report, answers }: DrawnReport,
  {
    live,
    scenario,
    version,
    sheetName,
  }: { live: boolean; scenario: string; version: string; sheetName: string },
): WorkbookLayout {
  const tables = Object.fromEntries(
    Object.entries(plan.positions).flatMap(([kind, position]) => {
      const name = reading[position]?.name;
      return name === undefined ? [] : [[kind, name]];
    }),
  );
  return reportLayout({
    ...{ report, answers, live, tables, sheetName },
    footer: [
      [planName, scenario || 'Plan as entered'].filter(Boolean).join(', '),
      `Poolbook ${version}${live ? '' : ', values of the day'}`,
    ],
  });
}
