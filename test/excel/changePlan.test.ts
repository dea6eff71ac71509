import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { changePlan } from '../../src/excel/rows/changePlan';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { STYLES } from '../../src/workbook/layout/styles';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { START } from './faults/verbs';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await buildWorkbook({ ...START, styles: STYLES });
});
afterAll(() => excel.close());

const tableNamed = async (wanted: string) =>
  (await readWorkbook()).tables.find(({ name }) => name === wanted)!;
const bodyOf = async (name: string) => (await tableNamed(name)).grid.slice(1);

test('changes cells of one table and adds rows to another, as one step to undo', async () => {
  const [streams, roomy] = [await tableNamed('Streams'), await tableNamed('Roomy')];
  await changePlan([
    { tableId: streams.id, cells: [{ row: 2, column: 1, was: null, becomes: 'E0' }], rows: [] },
    { tableId: roomy.id, cells: [], rows: [['Worse', 2], ['Worst', 3], ['2010/11', 4]] }, // prettier-ignore
  ]);
  expect(await bodyOf('Streams')).toEqual([['Sure Start', null], ['KS3', 'E0']]); // prettier-ignore
  expect(await bodyOf('Roomy')).toEqual([['Cuts', 1], ['Worse', 2], ['Worst', 3], ['2010/11', 4]]); // prettier-ignore
  await excel.undo();
  expect(await bodyOf('Streams')).toEqual([['Sure Start', null], ['KS3', null]]); // prettier-ignore
  expect(await bodyOf('Roomy')).toEqual([['Cuts', 1], [null, null], [null, null]]); // prettier-ignore
});

test('a number stays a number in a cell of text, and a date and a share are shown as such', async () => {
  const { id } = await tableNamed('Short');
  const shown = () =>
    Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem(id).getRange().getCell(1, 1).load('values,text');
      await context.sync();
      return [cell.values[0]![0], cell.text[0]![0]];
    });
  const set = (format: string, value: string | number) =>
    Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem(id).getRange().getCell(1, 1);
      cell.numberFormat = [[format]];
      cell.values = [[value]];
      await context.sync();
    });
  await set('@', '46.5');
  await changePlan([{ tableId: id, cells: [{ row: 1, column: 1, was: '46.5', becomes: 46.5 }], rows: [] }]);
  expect(await shown()).toEqual([46.5, '46.5']);
  await set('@', '31 March 2027');
  await changePlan([{ tableId: id, cells: [{ row: 1, column: 1, was: '31 March 2027', becomes: 46477, as: 'day' }], rows: [] }]); // prettier-ignore
  expect(await shown()).toEqual([46477, '31/03/2027']);
  await set('General', 24.6);
  await changePlan([{ tableId: id, cells: [{ row: 1, column: 1, was: 24.6, becomes: 0.246, as: 'share' }], rows: [] }]); // prettier-ignore
  expect(await shown()).toEqual([0.246, '24.6%']);
  await changePlan([{ tableId: id, cells: [{ row: 1, column: 1, was: 0.246, becomes: null }], rows: [] }]);
  expect((await shown())[1]).toBe('');
});

const formatKs3 = (format: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Streams').getRange('A5').numberFormat = [[format]];
    await context.sync();
  });

test.each([
  ['holds something else', '@', 'KS4', /has changed since it was read/],
  ['holds a formula', 'General', '="KS" & 3', /holds a formula/],
])('writes nothing where a cell %s', async (_what, format, typed, why) => {
  const { id } = await tableNamed('Streams');
  await formatKs3(format);
  await excel.type('Streams!A5', typed);
  await expect(
    changePlan([
      {
        tableId: id,
        cells: [
          { row: 1, column: 0, was: 'Sure Start', becomes: 'ABG' },
          { row: 2, column: 0, was: 'KS3', becomes: 'KS5' },
        ],
        rows: [['More', '']],
      },
    ]),
  ).rejects.toThrow(why);
  expect((await bodyOf('Streams')).map(([name]) => name)).toEqual(['Sure Start', typed.startsWith('=') ? 'KS3' : typed]); // prettier-ignore
  await excel.type('Streams!A5', 'KS3');
  await formatKs3('@');
});

test('changes a name that looks like a formula', async () => {
  const { id } = await tableNamed('Streams');
  const becomes = async (was: string, name: string) => {
    await changePlan([{ tableId: id, cells: [{ row: 2, column: 0, was, becomes: name }], rows: [] }]);
    expect((await bodyOf('Streams')).at(-1)).toEqual([name, null]);
  };
  await becomes('KS3', '=KS');
  await becomes('=KS', 'KS3');
});

test('says so where the table is gone', () =>
  expect(changePlan([{ tableId: 'none', cells: [], rows: [['a', 'b']] }])).rejects.toThrow(/table is gone/));
