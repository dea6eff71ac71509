import { openExcel, type OpenExcel } from '../openExcel';
import { addStreams } from '../streams';

let excel: OpenExcel;
const told: unknown[][] = [];
let names: Map<string, string>;

beforeEach(async () => {
  excel = await openExcel();
  await addStreams();
  told.length = 0;
  names = new Map(excel.session.workbook.getSheets().map((s) => [s.getSheetId(), s.getSheetName()]));
  const note =
    (...what: unknown[]) =>
    async () =>
      void told.push(what);
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onChanged.add(
      async (e) => void told.push(['changed', names.get(e.worksheetId), e.address, e.changeType]),
    );
    worksheets.onSelectionChanged.add(
      async (e) => void told.push(['selected', names.get(e.worksheetId), e.address]),
    );
    worksheets.onAdded.add(note('sheet added'));
    worksheets.onDeleted.add(async (e) => void told.push(['sheet deleted', names.get(e.worksheetId)]));
    worksheets.onActivated.add(async (e) => void told.push(['activated', names.get(e.worksheetId)]));
    worksheets.onNameChanged.add(async (e) => void told.push(['renamed', e.nameBefore, e.nameAfter]));
    tables.onAdded.add(note('table added'));
    tables.onDeleted.add(async (e) => void told.push(['table deleted', e.tableName]));
    tables.onChanged.add(async (e) => void told.push(['table changed', e.address]));
    await context.sync();
  });
});
afterEach(() => excel.close());

test('typing, undoing and redoing are reported as changes of the cell and of the table', async () => {
  const change = [
    ['changed', 'Funding', 'C3', 'RangeEdited'],
    ['table changed', 'C3'],
  ];
  await excel.type('Funding!C3', 275328);
  expect(told).toEqual(change);
  await excel.undo();
  await excel.redo();
  const changes = told.filter(([what]) => String(what).endsWith('changed')); // undoing selects the cell as well
  expect(changes).toEqual([...change, ...change, ...change]);
});

test('when a handler hears of a change, what follows from it is calculated', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding').getRange('E1').formulas = [['=SUM(Streams[Undated])']];
    await context.sync();
  });
  await excel.quiet();
  const totals: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding').onChanged.add(async () => {
      totals.push(excel.cell('Funding!E1'));
    });
    await context.sync();
  });
  await excel.type('Funding!C3', 275328);
  expect(totals).toEqual([5559429]);
});

test('a look is no change, nor is what formulas make', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding').getRange('A1:C1').format.font.bold = true;
    await context.sync();
  });
  await excel.quiet();
  expect(told).toEqual([]);
});

test('the add-in hears of its own writes, and that they are its own', async () => {
  const sources: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (e) => void sources.push([e.source, e.triggerSource]));
    await context.sync();
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
    await context.sync();
  });
  await excel.type('Sheet1!A1', 2);
  expect(sources).toEqual([
    ['Local', 'ThisLocalAddin'],
    ['Local', 'Unknown'],
  ]);
});

test('the selection is told with its address, and to the old document event', async () => {
  let documentEvents = 0;
  await Excel.run(async (context) => {
    context.workbook.onSelectionChanged.add(async () => void documentEvents++);
    await context.sync();
  });
  await excel.openSheet('Funding');
  told.length = 0;
  await excel.select('Funding!B2:C3');
  expect(told).toEqual([['selected', 'Funding', 'B2:C3']]);
  expect(documentEvents).toBeGreaterThan(0);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [range.address, cell.address];
  });
  expect(selected).toEqual(['Funding!B2:C3', 'Funding!B2']);
});

test('selecting by the add-in goes there, and is told', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding').getRange('C3').select();
    await context.sync();
  });
  await excel.quiet();
  expect(told).toContainEqual(['activated', 'Funding']);
  expect(told).toContainEqual(['selected', 'Funding', 'C3']);
  expect(excel.session.workbook.getActiveSheet().getSheetName()).toBe('Funding');
});

test('sheets that are renamed, added and deleted', async () => {
  await excel.renameSheet('Funding', 'Money');
  await excel.undo();
  expect(told).toEqual([
    ['renamed', 'Funding', 'Money'],
    ['renamed', 'Money', 'Funding'],
  ]);
  told.length = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('More');
    await context.sync();
  });
  await excel.deleteSheet('Funding');
  expect(told).toContainEqual(['sheet added']);
  expect(told).toContainEqual(['sheet deleted', 'Funding']);
  expect(told).toContainEqual(['table deleted', 'Streams']);
  expect(told).not.toContainEqual(['activated', undefined]);
});

test('a table that is deleted, and brought back by undo', async () => {
  await excel.deleteTable('Streams');
  await excel.undo();
  expect(told).toEqual([['table deleted', 'Streams'], ['table added']]);
});

test('rows that are inserted and deleted', async () => {
  await excel.insertRows('Funding', 3, 2);
  await excel.deleteRows('Funding', 3);
  expect(told.filter(([what]) => what === 'changed')).toEqual([
    ['changed', 'Funding', '3:4', 'RowInserted'],
    ['changed', 'Funding', '3:3', 'RowDeleted'],
  ]);
});

test('a handler that is removed hears no more', async () => {
  let heard = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem('Funding').onChanged.add(async () => void heard++);
    await context.sync();
    return added;
  });
  await excel.type('Funding!C3', 1);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await excel.type('Funding!C3', 2);
  expect(heard).toBe(1);
});
