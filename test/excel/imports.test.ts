import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { replaceRows } from '../../src/excel/rows/replaceRows';
import { listSheets, readCells } from '../../src/excel/reading/sourceSheets';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await buildWorkbook(planLayout(emptyPlan(2010), { suffix: '' }));
  await excel.type('Sheet1!B3', 'Grant');
  await excel.type('Sheet1!C3', '="2010/11"');
  await excel.type('Sheet1!B4', 'Sure Start');
  await excel.type('Sheet1!C4', '=2+3');
});
afterAll(() => excel.close());

const streams = async () => (await readWorkbook()).tables.find(({ name }) => name === 'Streams')!;

test('sheets that hold anything are listed, and their used cells are read as they show', async () => {
  const sheets = await listSheets();
  expect(sheets.slice(0, 3).map(({ name }) => name)).toEqual(['Sheet1', 'Overview', 'Start']);
  const { sheet, address, grid } = await readCells(sheets[0]!.id);
  expect([sheet, address]).toEqual(['Sheet1', 'B3:C4']);
  expect(grid).toEqual([['Grant', '2010/11'], ['Sure Start', 5]]); // prettier-ignore
});

test('the selected cells are read, and where one is selected its whole sheet', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('B3:B4').select();
    await context.sync();
  });
  expect(await readCells(null)).toMatchObject({ address: 'B3:B4', grid: [['Grant'], ['Sure Start']] });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').select();
    await context.sync();
  });
  expect(await readCells(null)).toMatchObject({ sheet: 'Sheet1', address: 'B3:C4' });
});

test('rows are replaced by more or fewer; what is left over stays blank', async () => {
  const rows = (...names: string[]) => names.map((name) => [name, ...Array<string>(width - 1).fill('')]);
  const before = await streams();
  const width = before.grid[0]!.length;
  await replaceRows(before.id, before.grid, rows('ABG', 'Sure Start', 'KS3'));
  const three = await streams();
  expect(three.grid.slice(1).map(([name]) => name)).toEqual(['ABG', 'Sure Start', 'KS3']);
  await replaceRows(three.id, three.grid, rows('BCF'));
  expect((await streams()).grid.slice(1).map(([name]) => name)).toEqual(['BCF', null, null]);
});

test('nothing is replaced where the table has changed since, or holds formulas', async () => {
  const { id, grid } = await streams();
  const rows = [Array<string>(grid[0]!.length).fill('')];
  await excel.type('Funding!A6', 'Typed meanwhile');
  await expect(replaceRows(id, grid, rows)).rejects.toThrow('The table has changed since it was read.');
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Funding').getRange('A6');
    cell.numberFormat = [['General']]; // in a cell of text it would be a name
    cell.formulas = [['="Sure"&" Start"']];
    await context.sync();
  });
  await expect(replaceRows(id, (await streams()).grid, rows)).rejects.toThrow(
    'holds formulas in its column 1',
  );
  expect((await streams()).grid[2]?.[0]).toBe('Sure Start');
});
