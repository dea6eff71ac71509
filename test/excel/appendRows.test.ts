import { appendRows } from '../../src/excel/rows/appendRows';
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { tablesAlone } from './tablesAlone';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await buildWorkbook(tablesAlone(planLayout(emptyPlan(2010), { suffix: '' })));
});
afterAll(() => excel.close());

const scenarios = async () => (await readWorkbook()).tables.find(({ name }) => name === 'Scenarios')!;
const row = (name: string, order: number, width: number) => [
  name,
  order,
  ...Array<string>(width - 2).fill(''),
];

test('rows fill the blank row of a new table, then new rows below it', async () => {
  const { id, grid } = await scenarios();
  const width = grid[0]!.length;
  await appendRows(id, [row('Cuts', 1, width), row('Cuts', 2, width)]);
  expect((await scenarios()).grid.slice(1).map((cells) => cells.slice(0, 2))).toEqual([
    ['Cuts', 1],
    ['Cuts', 2],
  ]);
  expect(excel.session.workbook.getActiveSheet().getSheetName()).toBe('Scenarios');
});

test('what stands is never overwritten', async () => {
  const { id, grid } = await scenarios();
  await appendRows(id, [row('Worse', 1, grid[0]!.length)]);
  expect((await scenarios()).grid.slice(1).map(([name]) => name)).toEqual(['Cuts', 'Cuts', 'Worse']);
});
