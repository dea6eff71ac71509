/** Real terms by a dated price index, seen in a workbook (docs/calculations.md#3-price-changes). */
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

let excel: OpenExcel;
beforeAll(async () => (excel = await openExcel({ functions: planFunctions })));
afterAll(() => excel.close());

test('£7.4m of 1998/99 in the prices of 2003/04, by two cells of the table; a blank index is refused', async () => {
  await excel.paste('Sheet1!A1', [
    ['Deflator', 'Published', 'Source', '1998/99', '2003/04', '2004/05'],
    ['GDP deflator', 38168, 'HM Treasury', 91.031, 102.789, ''],
  ]);
  await excel.type('Sheet1!A5', '=POOL.REAL(7400000,D2,E2)');
  expect(excel.cell('Sheet1!A5')).toBe(8_355_819.45);
  await excel.type('Sheet1!A6', '=POOL.REAL(7400000,D2,F2)');
  expect(excel.cell('Sheet1!A6')).toBe('#N/A');
  await excel.type('Sheet1!A7', '=POOL.REAL(POOL.REAL(95,100*1.025,100),100,100)/100-1');
  expect(Number(excel.cell('Sheet1!A7')).toFixed(4)).toBe('-0.0732');
});

test('the table may stand among the tables of a plan', async () => {
  await excel.paste('Sheet1!H1', [
    ['Stream', '2003/04'],
    ['Council', 7_400_000],
  ]);
  await excel.type('Sheet1!K1', '=POOL.FUNDING("",H1:I2,A1:F2)');
  expect(excel.cell('Sheet1!N2')).toBe(7_400_000);
});
