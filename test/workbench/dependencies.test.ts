import {
  FormulaDependencyTree,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from '@univerjs/engine-formula';
import { RTree } from '@univerjs/core';
import { openExcel, type OpenExcel } from './openExcel';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const other = context.workbook.worksheets.add('Other');
    sheet.getRange('A1:B3').values = [
      ['Stream', 'Amount'],
      ['ABG', 100],
      ['EIG', 50],
    ];
    sheet.tables.add('A1:B3', true).name = 'Streams';
    other.getRange('A1').formulas = [['=B1']];
    other.getRange('B1').values = [[2]];
    sheet.getRange('E1').formulas = [['=SUM(Streams[Amount])*Other!A1*1000000/1000000']];
    await context.sync();
  });
  await excel.quiet();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await excel.quiet();
  await excel.close();
});

test('a long formula that reads a table and another sheet follows both after the table has grown', async () => {
  await excel.type('Sheet1!A4', 'YOT');
  await excel.type('Sheet1!B4', 25);
  expect(excel.cell('Sheet1!E1')).toBe(350);
  await excel.type('Other!B1', 3);
  expect(excel.cell('Sheet1!E1')).toBe(525);
  await excel.type('Sheet1!B4', 35);
  expect(excel.cell('Sheet1!E1')).toBe(555);
  expect(console.error).not.toHaveBeenCalled();
});

test.each([
  ['the first cell of a conditional format', () => new FormulaDependencyTree(1)],
  ['any other', () => new FormulaDependencyTreeVirtual()],
])('the formula of %s stands in no cell that others could read', (_, make) => {
  const tree = make();
  tree.type = FormulaDependencyTreeType.OTHER_FORMULA;
  expect(tree.toRTreeItem()).toEqual([]);
  tree.type = FormulaDependencyTreeType.NORMAL_FORMULA;
  expect(tree.toRTreeItem()).toHaveLength(1);
});

test('SUBTOTAL leaves out the rows that are hidden, spilled ones too', async () => {
  await excel.paste('Sheet1!H11', [[1], [20], [300]]);
  await excel.type('Sheet1!J21', '=H11:H13');
  excel.sheet('Sheet1').hideRows(11, 1);
  excel.sheet('Sheet1').hideRows(22, 1);
  await excel.type('Sheet1!L1', '=SUBTOTAL(109,H11:H13)');
  await excel.type('Sheet1!L2', '=SUBTOTAL(109,J21:J23)');
  expect([excel.cell('Sheet1!L1'), excel.cell('Sheet1!L2')]).toEqual([301, 21]);
});

test('a cell that shares the formula of another by its id calculates it from its own place', async () => {
  await excel.paste('Sheet1!H1', [[1], [20], [300]]);
  excel.range('Sheet1!I1').setValue({ f: '=H1+1', si: 'shared' });
  excel.range('Sheet1!I3').setValue({ si: 'shared' });
  await excel.quiet();
  expect([excel.cell('Sheet1!I1'), excel.cell('Sheet1!I3')]).toEqual([2, 301]);
  await excel.type('Sheet1!H3', 400);
  expect(excel.cell('Sheet1!I3')).toBe(401);
});

test('what a formula reads is indexed once, however often it is calculated, and can be taken out and put back', () => {
  const index = new RTree(true);
  const read = (id: number, endRow: number) => ({
    ...{ unitId: 'book', sheetId: 'sheet', id },
    range: { startRow: 0, startColumn: 1, endRow, endColumn: 1 },
  });
  const size = () => index.getTree('book', 'sheet').all().length;
  for (let i = 0; i < 3; i++) index.bulkInsert([read(1, 4), read(2, 4), read(1, 5), read(3, NaN)]);
  expect(size()).toBe(4);
  index.bulkRemove([read(1, 5), read(3, NaN)]);
  expect(size()).toBe(1);
  index.bulkInsert([read(1, 5), read(3, NaN)]);
  expect(size()).toBe(3);
});
