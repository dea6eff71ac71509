import { readWorkbook } from '../../src/excel/reading/readTables';
import { takeInRows } from '../../src/excel/rows/takeInRows';
import { openExcel, type OpenExcel } from '../workbench/openExcel';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** A table of three cells with rows below it, which are not in it. */
const tableAbove = (...rows: (string | number)[][]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Funding');
    const range = sheet.getRangeByIndexes(2, 1, 2, 2);
    range.getRow(0).numberFormat = [['@', '@']]; // Excel would make a date of the year
    range.values = [
      ['Stream', '2010/11'],
      ['ABG', 5],
    ];
    sheet.tables.add(range, true).name = 'Streams';
    await context.sync();
    if (rows.length) sheet.getRangeByIndexes(4, 1, rows.length, 2).values = rows;
    await context.sync();
  });
const streams = async () => (await readWorkbook()).tables.find(({ name }) => name === 'Streams')!;

test('rows directly beneath a table are read down to the first blank one, and are not in it', async () => {
  await tableAbove(['Sure Start', 7], ['', 8], ['', ''], ['Note', 9]);
  const { grid, beneath } = await streams();
  expect(grid).toHaveLength(2);
  expect(beneath).toEqual([
    ['Sure Start', 7],
    [null, 8],
  ]);
});

test('a table with nothing below it has none', async () => {
  await tableAbove();
  expect(await streams()).not.toHaveProperty('beneath');
});

test('they are taken in where they are, and nothing else moves', async () => {
  await tableAbove(['Sure Start', 7], ['', 8], ['', ''], ['Note', 9]);
  const { id } = await streams();
  expect(await takeInRows(id, 2)).toBe('2 rows are now in the table Streams. Undo (Ctrl+Z) takes that back.');
  const { grid, ...others } = await streams();
  expect(grid).toEqual([
    ['Stream', '2010/11'],
    ['ABG', 5],
    ['Sure Start', 7],
    [null, 8],
  ]);
  expect(others).not.toHaveProperty('beneath');
});

test('a second click takes nothing more in, and says why', async () => {
  await tableAbove(['Sure Start', 7], ['', 8], ['', ''], ['Note', 9]);
  const { id } = await streams();
  const clicks = await Promise.allSettled([takeInRows(id, 2), takeInRows(id, 2)]);
  expect(clicks.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect((clicks[1] as PromiseRejectedResult).reason.message).toBe(
    'The rows beneath Streams are not as they were. Nothing was changed. Look at them, then try again.',
  );
  expect((await streams()).grid).toHaveLength(4);
});
