import { correctFormula } from '../../src/excel/formulas/correctFormula';
import { glanceAt } from '../../src/excel/selection/glanceAt';
import { openExcel, type OpenExcel } from '../workbench/openExcel';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await excel.type('Sheet1!A1', '=1/0');
  await excel.type('Sheet1!B1', 5);
  await excel.quiet();
});
afterEach(() => excel.close());

const at = (column: number) => ({ sheetId: excel.sheet('Sheet1').getSheetId(), row: 0, column });

test('a glance tells the formula and the error of each cell, and of one that is gone nothing', async () => {
  expect(await glanceAt([at(0), at(1), { ...at(0), sheetId: 'gone' }])).toEqual([
    { formula: '=1/0', error: '#DIV/0!' },
    { formula: '', error: null },
    null,
  ]);
});

test('the formula is written where the cell still holds the one that was explained', async () => {
  await correctFormula(at(0), '=1/0', '=1/4');
  await excel.quiet();
  expect(await glanceAt([at(0)])).toEqual([{ formula: '=1/4', error: null }]);
});

test('a formula that has changed meanwhile stays as it is, with a sentence', async () => {
  await expect(correctFormula(at(0), '=2/0', '=1/4')).rejects.toThrow(
    'The formula has changed since it was read. Nothing was written',
  );
  expect(await glanceAt([at(0)])).toEqual([{ formula: '=1/0', error: '#DIV/0!' }]);
});
