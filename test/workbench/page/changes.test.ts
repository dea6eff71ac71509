import { watchChanges } from '../../../src/workbench/page/file/watchChanges';
import { openExcel, type OpenExcel } from '../openExcel';

let excel: OpenExcel;
let changes = 0;
let end: () => void;
beforeAll(async () => {
  excel = await openExcel();
  await excel.type('Sheet1!A1', 2);
  await excel.type('Sheet1!B1', '=A1*2');
  end = watchChanges(excel.session, () => changes++);
});
beforeEach(() => (changes = 0));
afterAll(() => excel.close());

test('typing, undoing and redoing are changes', async () => {
  for (const step of [() => excel.type('Sheet1!A1', 3), () => excel.undo(), () => excel.redo()]) {
    changes = 0;
    await step();
    expect(changes).toBeGreaterThan(0);
  }
});

test('what formulas show, and where the user is, is no change', async () => {
  excel.session.recalculateAll();
  await excel.quiet();
  await excel.select('Sheet1!C7');
  expect(excel.cell('Sheet1!B1')).toBe(6);
  expect(changes).toBe(0);
});

test('what the add-in keeps with the workbook is a change, and what it reads is none', async () => {
  await excel.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    cells.load('values');
    await context.sync();
    expect(cells.values).toEqual([[3, 6]]);
  });
  expect(changes).toBe(0);
  await excel.Excel.run(async (context) => {
    context.workbook.customXmlParts.add('<kept xmlns="urn:poolbook:test"/>');
    await context.sync();
  });
  expect(changes).toBeGreaterThan(0);
});

test('a watch that is over reports nothing', async () => {
  end();
  await excel.type('Sheet1!A1', 9);
  expect(changes).toBe(0);
});
