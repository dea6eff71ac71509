/** The waterfall of a comparison that is in the workbook follows its plan. */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { readPlan } from '../../src/model/plan/readPlan';
import { kindOf } from '../../src/model/plan/reading/readHeadings';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { type Input } from '../../src/workbook/layout/layout';
import { planLayout } from '../../src/workbook/planLayout';
import { answersOf } from '../../src/workbook/reports/answersOf';
import { comparisonReport } from '../../src/workbook/reports/comparisonReport';
import { reportLayout } from '../../src/workbook/reports/reportLayout';
import { called } from '../functions/called';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

const empty = emptyPlan(2025, 'Small', { years: 2 });
const small = planLayout(
  {
    ...empty,
    tables: {
      ...empty.tables,
      Law: [],
      Stream: [
        { Stream: 'Grant', '2025/26': 100, '2026/27': 100 },
        { Stream: 'Base', '2025/26': 50, '2026/27': 50 },
      ],
      Scenario: [
        { Scenario: 'Cuts', Order: 1, Target: 'Stream', Name: 'Grant', Change: 'cut %', Value: 0.3 },
        { Scenario: 'Cuts', Order: 2, Target: 'All', Change: 'uplift %', Value: 0.1 },
      ],
    },
  },
  { suffix: '' },
);

let excel: OpenExcel;
let at: { row: number; rows: number };
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await buildWorkbook(small);
  await excel.quiet();
  const { tables } = await readWorkbook();
  const plan = readPlan(tables.map(({ grid }) => grid));
  const report = comparisonReport({
    ...{ planName: 'Small', plan, scenario: '', unit: '£', pool: '', year: '2025/26' },
  });
  const tableOf = (kind: string) => tables.find(({ grid }) => kindOf(grid) === kind);
  const answers = answersOf(
    report,
    (kind) => tableOf(kind)?.grid,
    (name, given) => called<Input[][]>(name)(...given),
  );
  const layout = reportLayout({
    ...{ report, answers, live: true, sheetName: 'Compared', footer: ['Small', 'Poolbook'] },
    tables: Object.fromEntries(Object.keys(plan.positions).map((kind) => [kind, tableOf(kind)?.name ?? ''])),
  });
  await expect(buildWorkbook(layout)).resolves.toEqual({ status: 'built' });
  await excel.quiet();
  const { of } = layout.sheets[0]!.charts![0]!;
  at = { row: of.row, rows: of.rows };
});
afterAll(() => excel.close());

/** The bars: what stays, what there is, what it falls and rises by. */
const bars = () =>
  Array.from({ length: at.rows - 1 }, (_, row) =>
    ['B', 'C', 'D', 'E'].map(
      (column) => Math.round(100 * Number(excel.cell(`Compared!${column}${at.row + 2 + row}`))) / 100,
    ),
  );

test('a step of the scenario and an amount of the plan move its bars', async () => {
  expect(bars()).toEqual([
    [0, 150, 0, 0],
    [120, 0, 30, 0],
    [120, 0, 0, 12],
    [0, 132, 0, 0],
  ]);
  const headings = small.sheets
    .find(({ name }) => name === 'Scenarios')!
    .tables[0]!.columns.map(({ heading }) => heading);
  await excel.type(`Scenarios!${String.fromCharCode(65 + headings.indexOf('Value'))}5`, 0.5);
  await excel.quiet();
  expect(bars()).toEqual([
    [0, 150, 0, 0],
    [100, 0, 50, 0],
    [100, 0, 0, 10],
    [0, 110, 0, 0],
  ]);
});
