import { selectCell } from '../../src/excel/selection/selectCell';
import { selectedCell } from '../../src/excel/selection/selectedCell';
import { TOGETHER_MS, watchWorkbook } from '../../src/excel/reading/watchWorkbook';
import { openExcel, type OpenExcel } from '../workbench/openExcel';

/** What waits for the end of the moment in which news is held together; each test ends it by hand. */
const held: (() => void)[] = [];
const endMoment = () => held.splice(0).forEach((callBack) => callBack());
const { setTimeout } = globalThis;
jest
  .spyOn(globalThis, 'setTimeout')
  .mockImplementation(((callBack: () => void, milliseconds: number) =>
    milliseconds === TOGETHER_MS
      ? held.push(callBack)
      : setTimeout(callBack, milliseconds)) as typeof setTimeout);

let excel: OpenExcel;
let changes = 0;
let selections = 0;
let stop: () => Promise<void>;
beforeAll(async () => {
  excel = await openExcel();
  stop = await watchWorkbook({
    onChange: () => void changes++,
    onSelect: () => void selections++,
  });
});
afterAll(() => excel.close());
/** How often a change is reported when something is done. */
const told = async (act: () => Promise<unknown>) => {
  await excel.quiet();
  endMoment();
  changes = 0;
  await act();
  await excel.quiet();
  endMoment();
  return changes;
};
const sheetId = (name: string) => excel.sheet(name).getSheetId();

test('an amount that is typed is a change', async () => {
  expect(await told(() => excel.type('Sheet1!C3', 100))).toBe(1);
});

test('a hundred cells changed one after another are reported once', async () => {
  const times = await told(async () => {
    for (let row = 1; row <= 100; row++) excel.range(`Sheet1!A${row}`).setValue(row);
  });
  expect(times).toBe(1);
});

test('sheets that come, are renamed and go are changes, and so are tables', async () => {
  const addSheet = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Money');
      await context.sync();
    });
  const addTable = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Money');
      sheet.getRange('A1:A2').values = [['Stream'], ['Sure Start']];
      sheet.tables.add('A1:A2', true).name = 'Streams';
      await context.sync();
    });
  expect(await told(addSheet)).toBe(1);
  expect(await told(addTable)).toBeGreaterThanOrEqual(1);
  expect(await told(() => excel.renameSheet('Money', 'Funds'))).toBe(1);
  expect(await told(() => excel.deleteTable('Streams'))).toBeGreaterThanOrEqual(1);
  expect(await told(() => excel.deleteSheet('Funds'))).toBeGreaterThanOrEqual(1);
});

test('a selection is told, and the cell is that in which what is typed would stand', async () => {
  endMoment();
  selections = 0;
  await excel.select('Sheet1!B2:C4');
  endMoment();
  expect(selections).toBe(1);
  expect(await selectedCell()).toEqual({ sheetId: sheetId('Sheet1'), row: 1, column: 1 });
});

test('a cell is selected on its sheet, which is shown', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Plan');
    await context.sync();
  });
  await selectCell(sheetId('Plan'), 4, 10);
  await excel.quiet();
  endMoment();
  expect(excel.session.workbook.getActiveSheet().getSheetName()).toBe('Plan');
  expect(await selectedCell()).toEqual({ sheetId: sheetId('Plan'), row: 4, column: 10 });
});

test('another sheet that is shown is told, although nothing is selected anew', async () => {
  endMoment();
  selections = 0;
  await excel.openSheet('Sheet1');
  endMoment();
  expect(selections).toBe(1);
  expect(await selectedCell()).toMatchObject({ sheetId: sheetId('Sheet1') });
});

test('a sheet that is gone or hidden cannot be shown, and the sentence says so', async () => {
  await expect(selectCell('no-such-sheet', 0, 0)).rejects.toThrow(/is gone. Check the plan again/);
  excel.sheet('Plan').hideSheet();
  await expect(selectCell(sheetId('Plan'), 0, 0)).rejects.toThrow(/The sheet Plan is hidden. Unhide it/);
});

test('after it is stopped nothing is told', async () => {
  await stop();
  endMoment();
  selections = 0;
  expect(await told(() => excel.type('Sheet1!C3', 200))).toBe(0);
  await excel.select('Sheet1!D4');
  endMoment();
  expect(selections).toBe(0);
});
