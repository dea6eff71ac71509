import { insertFormula } from '../../src/excel/formulas/insertFormula';
import { roomFor } from '../../src/excel/formulas/roomFor';
import { tableReference } from '../../src/model/builder/writtenReference';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:C3').values = [
      ['Stream', '2025/26', 'Cost, £: all'],
      ['ABG', 5, 1],
      ['KS3', 7, 2],
    ];
    sheet.tables.add('A1:C3', true).name = 'Streams';
    sheet.getRange('H9').values = [['Notes']];
    await context.sync();
  });
  excel.range('Sheet1!J20:J21').merge();
});
afterAll(() => excel.close());

const id = () => excel.sheet('Sheet1').getSheetId();
const at = (row: number, column: number) => ({ sheetId: id(), row, column });
const shows = (...cells: string[]) => cells.map((cell) => excel.cell(`Sheet1!${cell}`));
const FUNDING = { formula: '=POOL.FUNDING("Base",Streams[#All])', rows: 4, columns: 5 };

test('the formula is written as one step to undo, and its result fills the cells', async () => {
  await insertFormula(at(4, 0), '', FUNDING);
  await excel.quiet();
  expect(shows('A5', 'D5', 'A6', 'D6', 'D8')).toEqual(['Stream', '2025/26', 'ABG', 5, 12]);
  // what it fills itself is not in its own way
  expect(await roomFor(at(4, 0), 4, 5)).toEqual({
    ...{ where: 'Sheet1!A5', holds: FUNDING.formula, why: null },
  });
  await excel.undo();
  expect(shows('A5', 'D6')).toEqual(['', '']);
});

test('a column whose heading has marks of its own is found under them', async () => {
  await excel.type('Sheet1!M1', `=SUM(${tableReference('Streams', 'Cost, £: all')})`);
  await excel.type('Sheet1!M2', `=SUM(${tableReference('Streams', '2025/26')})`);
  await excel.quiet();
  expect(shows('M1', 'M2')).toEqual([3, 12]);
});

test.each([
  ['cells that are in the way', at, 6, 6, 4, 3, 'G7:I10, and H9 is not empty. Clear it'],
  ['a table', at, 1, 2, 2, 2, 'where the table Streams is'],
  ['merged cells', at, 19, 8, 3, 3, 'where cells are merged'],
  ['the end of the sheet', at, 1_048_575, 0, 2, 1, 'reach beyond the sheet from Sheet1!A1048576'],
])('%s are said before, and nothing is written', async (_what, cell, row, column, rows, columns, says) => {
  const { why } = await roomFor(cell(row, column), rows, columns);
  expect(why).toContain(says);
  const { holds } = await roomFor(cell(row, column), 1, 1);
  const inserted = { formula: '=1+1', rows, columns };
  await expect(insertFormula(cell(row, column), holds, inserted)).rejects.toThrow(
    `${why} Nothing was written.`,
  );
  expect((await roomFor(cell(row, column), 1, 1)).holds).toBe(holds);
});

test('a single result may be in a table, and over a cell that the user has seen', async () => {
  expect(await roomFor(at(1, 2), 1, 1)).toEqual({ where: 'Sheet1!C2', holds: 1, why: null });
  await expect(insertFormula(at(1, 2), 9, { formula: '=2', rows: 1, columns: 1 })).rejects.toThrow(
    'The cell has changed since it was looked at.',
  );
  expect((await roomFor(at(1, 2), 1, 1)).holds).toBe(1);
});

test('a protected sheet is said before', async () => {
  excel.session.situation.protectedSheets.add(id());
  expect((await roomFor(at(30, 0), 1, 1)).why).toContain(
    'The sheet Sheet1 is protected. Take the protection off',
  );
  excel.session.situation.protectedSheets.clear();
  expect((await roomFor(at(30, 0), 1, 1)).why).toBeNull();
});
