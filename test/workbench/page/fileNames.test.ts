import { copyName, exampleName, isWorkbookName, savedName } from '../../../src/workbench/page/file/fileName';

test('a workbook is saved as .xlsx, whatever it came as', () => {
  expect(savedName('Budget 2026.xlsm')).toBe('Budget 2026.xlsx');
  expect(savedName('Budget.v2')).toBe('Budget.v2.xlsx');
});

test('a copy has a name of its own beside the file', () => {
  expect(copyName('Budget.XLSX', 'copy')).toBe('Budget copy.xlsx');
  expect(copyName('Budget.xlsx', 'values')).toBe('Budget values.xlsx');
});

test('an example gives its name to the workbook', () => {
  expect(exampleName('shared-overspend')).toBe('Shared overspend.xlsx');
  expect(exampleName('../..')).toBe('Book1.xlsx');
});

test('only workbooks are taken for workbooks', () => {
  expect(['a.xlsx', 'a.XLSM', 'a.csv', 'xlsx'].map(isWorkbookName)).toEqual([true, true, false, false]);
});
