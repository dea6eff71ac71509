/** Rows and columns that come and go inside tables: tables, names and formulas stay right. */
import { openExcel, type OpenExcel } from '../openExcel';
import { addStreams } from '../streams';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ harsh: {} });
  await addStreams();
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Funding');
    workbook.names.add('Largest', sheet.getRange('C2'));
    sheet.getRange('F1:F3').formulas = [['=SUM(Streams[Undated])'], ['=C2+C6'], ['=Largest']];
    await context.sync();
  });
  await excel.quiet();
});
afterEach(() => excel.close());

const results = () => ['F1', 'F2', 'F3'].map((cell) => excel.cell(`Funding!${cell}`));
const BEFORE = [5459429, 5042551, 3956465];
/** Inserts or deletes whole columns, counted from 1, as a user with the sheet open. */
async function columns(work: 'insertColumnsBefore' | 'deleteColumns', column: number): Promise<void> {
  const sheet = excel.sheet('Funding');
  excel.session.workbook.setActiveSheet(sheet);
  sheet[work](column - 1, 1);
  await excel.quiet();
}

test('a row inserted in a table moves what is below it, and the table is one longer', async () => {
  await excel.insertRows('Funding', 4);
  expect(excel.tableAddress('Streams')).toBe('A1:C7');
  expect(results()).toEqual(BEFORE);
  expect(excel.formula('Funding!F2')).toBe('=C2+C7');
  await excel.type('Funding!C4', 1000);
  expect(excel.cell('Funding!F1')).toBe(5460429);
});

test('a row inserted above the table moves table, name and formulas', async () => {
  await excel.insertRows('Funding', 1);
  expect(excel.tableAddress('Streams')).toBe('A2:C7');
  expect(['F2', 'F3', 'F4'].map((cell) => excel.cell(`Funding!${cell}`))).toEqual(BEFORE);
});

test('a row deleted in a table is gone from its sum; undo brings it back', async () => {
  await excel.type('Funding!E9', '=C2+C6');
  await excel.deleteRows('Funding', 4);
  expect([excel.formula('Funding!E8'), excel.formula('Funding!F2')]).toEqual(['=C2+C5', '=C2+C5']);
  expect(excel.tableAddress('Streams')).toBe('A1:C5');
  expect(excel.cell('Funding!F1')).toBe(5459429 - 173250);
  await excel.undo();
  expect(excel.tableAddress('Streams')).toBe('A1:C6');
  expect(results()).toEqual(BEFORE);
});

test('a column inserted in a table has a heading of its own, and formulas still find theirs', async () => {
  await columns('insertColumnsBefore', 2);
  expect(excel.tableAddress('Streams')).toBe('A1:D6');
  expect(excel.cell('Funding!B1')).toMatch(/^Column/);
  expect(['G1', 'G2', 'G3'].map((cell) => excel.cell(`Funding!${cell}`))).toEqual(BEFORE);
  await excel.type('Funding!D2', 1);
  expect(excel.cell('Funding!G3')).toBe(1);
});

test('a column deleted from a table is gone; formulas by name go on', async () => {
  await columns('deleteColumns', 2);
  expect(excel.tableAddress('Streams')).toBe('A1:B6');
  expect(['E1', 'E3'].map((cell) => excel.cell(`Funding!${cell}`))).toEqual([5459429, 3956465]);
});

test('a formula that used the deleted column says #REF!', async () => {
  await columns('deleteColumns', 3);
  expect(excel.tableAddress('Streams')).toBe('A1:B6');
  expect(excel.cell('Funding!E1')).toBe('#REF!');
});

test('columns inserted before the table move it', async () => {
  await columns('insertColumnsBefore', 1);
  expect(excel.tableAddress('Streams')).toBe('B1:D6');
  expect(['G1', 'G2', 'G3'].map((cell) => excel.cell(`Funding!${cell}`))).toEqual(BEFORE);
});
