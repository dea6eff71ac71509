import { attachEvidence, type EvidencedRow } from '../../src/excel/rows/attachEvidence';
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { evidenceLayout } from '../../src/workbook/evidenceLayout';
import { coventry } from '../../src/workbook/examples/coventry';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { tablesAlone } from './tablesAlone';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await buildWorkbook(tablesAlone(planLayout(coventry, { suffix: '' })));
});
afterEach(() => excel.close());

const tableNamed = async (wanted: string) =>
  (await readWorkbook()).tables.find(({ name }) => name === wanted)!;
/** The row of the Children's Fund, as it is read. */
async function childrensFund(): Promise<EvidencedRow> {
  const { sheetId, row, column, grid } = await tableNamed('Streams');
  const at = grid.findIndex(([name]) => name === "Children's Fund");
  return { sheetId, row: row + at, column, cells: grid[at]!, evidence: grid[0]!.indexOf('Evidence') };
}
const namedNow = async () => {
  const { cells, evidence } = await childrensFund();
  return cells[evidence];
};
const width = async () => (await tableNamed('Evidence')).grid[0]!.length;
const added = async (...words: string[]) => ({
  tableId: (await tableNamed('Evidence')).id,
  cells: [...words, ...Array<null>((await width()) - words.length).fill(null)],
});

test('the row names it, and it stands below the evidence that was there, as text', async () => {
  const before = (await tableNamed('Evidence')).grid.length;
  await attachEvidence(
    await childrensFund(),
    'COV-A7; E1',
    await added('E1', 'Letter', '3/4', '1,2', 'exact'),
  );
  expect(await namedNow()).toBe('COV-A7; E1');
  const { grid } = await tableNamed('Evidence');
  expect(grid).toHaveLength(before + 1);
  expect(grid.at(-1)!.slice(0, 6)).toEqual(['E1', 'Letter', '3/4', '1,2', 'exact', null]);
});

test('the selection stays where it is', async () => {
  await excel.select('Funding!C5');
  await attachEvidence(await childrensFund(), 'E1', await added('E1', 'Letter'));
  expect(excel.session.workbook.getActiveSheet().getSheetName()).toBe('Funding');
});

test('undoing takes all of it back in one step', async () => {
  const { grid } = await tableNamed('Evidence');
  const before = await namedNow();
  await attachEvidence(await childrensFund(), 'E1', await added('E1', 'Letter'));
  expect(await namedNow()).toBe('E1');
  await excel.undo();
  expect(await namedNow()).toBe(before);
  expect((await tableNamed('Evidence')).grid).toEqual(grid);
});

test('nothing is written into a row that has changed since it was read', async () => {
  const row = await childrensFund();
  const before = await namedNow();
  await excel.insertRows('Funding', row.row + 1);
  await expect(attachEvidence(row, 'E1', await added('E1', 'Letter'))).rejects.toThrow(
    'The row has changed since it was read. Nothing was written: look at it, then attach the evidence again.',
  );
  expect(await namedNow()).toBe(before);
  expect((await tableNamed('Evidence')).grid.flat()).not.toContain('E1');
});

test('a formula in the Evidence cell is left alone', async () => {
  const { row, column, evidence } = await childrensFund();
  const address = `Funding!${String.fromCharCode(65 + column + evidence)}${row + 1}`;
  // the column is text, in which Excel would take no formula
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding').getRange(address.split('!')[1]).numberFormat = [
      ['General'],
    ];
    await context.sync();
  });
  await excel.type(address, '="COV-A"&7');
  await expect(attachEvidence(await childrensFund(), 'E1', null)).rejects.toThrow(/holds a formula/);
  expect(excel.formula(address)).toBe('="COV-A"&7');
});

test('an evidence table is made beside what has its names, and the sheet that was shown stays', async () => {
  await excel.openSheet('Pools');
  const layout = evidenceLayout('Pools', { suffix: '2' });
  expect(await buildWorkbook(layout)).toEqual({ status: 'built' });
  expect((await tableNamed('Evidence2')).grid[0]).toEqual((await tableNamed('Evidence')).grid[0]);
  expect(excel.session.workbook.getActiveSheet().getSheetName()).toBe('Pools');
  expect(excel.cell('Evidence 2!A3')).toBe('');
});
