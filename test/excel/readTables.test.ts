import { plainCells } from '../../src/excel/reading/cells';
import { type Changes, changesOf } from '../../src/excel/exchange/changes';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { watchWorkbook } from '../../src/excel/reading/watchWorkbook';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { exchanges } from './exchanges';

jest.mock('../../src/excel/reading/cells', () => {
  const real = jest.requireActual<typeof import('../../src/excel/reading/cells')>(
    '../../src/excel/reading/cells',
  );
  return { ...real, plainCells: jest.fn(real.plainCells) };
});

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

/** Puts a table on a sheet of its own. */
const addTable = (name: string, rows: (string | number | boolean)[][]) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Sheet of ${name}`);
    const range = sheet.getRangeByIndexes(2, 1, rows.length, rows[0]?.length ?? 0);
    range.values = rows;
    sheet.tables.add(range, true).name = name;
    await context.sync();
  });

test('a workbook without tables is called by its own name', async () => {
  expect(await readWorkbook()).toEqual({ planName: 'Workbench', tables: [] });
});

test('numbers, texts that look like them, logical values, blanks and errors are distinguished', async () => {
  await addTable('Streams', [
    ['Stream', 'Undated', 'Mine'],
    ['Sure Start', 3956465, true],
    ['Children’s Fund', '£3.9m', ''],
    ['KS3', '=1/0', '=NA()'],
  ]);
  const [table] = (await readWorkbook()).tables;
  expect(table).toMatchObject({ name: 'Streams', sheet: 'Sheet of Streams', row: 2, column: 1 });
  expect(table?.grid).toEqual([
    ['Stream', 'Undated', 'Mine'],
    ['Sure Start', 3956465, true],
    ['Children’s Fund', '£3.9m', null],
    ['KS3', { error: '#DIV/0!' }, { error: '#N/A' }],
  ]);
});

test('a renamed sheet keeps its id and gives its new name', async () => {
  await addTable('Streams', [['Stream'], ['Sure Start']]);
  const [before] = (await readWorkbook()).tables;
  await excel.renameSheet('Sheet of Streams', 'Money');
  const [after] = (await readWorkbook()).tables;
  expect(after).toMatchObject({ sheet: 'Money', sheetId: before?.sheetId });
});

test('a deleted table is gone from the reading, the others are there', async () => {
  await addTable('Streams', [['Stream'], ['Sure Start']]);
  await addTable('Partners', [['Partner'], ['Council']]);
  await excel.deleteTable('Streams');
  expect((await readWorkbook()).tables.map(({ name }) => name)).toEqual(['Partners']);
});

test('a table that goes while it is being read is left out', async () => {
  await addTable('Streams', [['Stream'], ['Sure Start']]);
  await addTable('Partners', [['Partner'], ['Council']]);
  let gone = false;
  excel.host.log = () => {
    if (gone) return;
    gone = true; // after the tables were found, before their cells are asked for
    void excel.session.workbook.removeTable(excel.table('Streams').id);
  };
  expect((await readWorkbook()).tables.map(({ name }) => name)).toEqual(['Partners']);
});

test('two tables of one heading are both read: which one is meant is for the checks to ask', async () => {
  await addTable('Streams', [['Stream'], ['Sure Start']]);
  await addTable('Other', [['Stream'], ['KS3']]);
  expect((await readWorkbook()).tables.map(({ grid }) => grid)).toEqual([
    [['Stream'], ['Sure Start']],
    [['Stream'], ['KS3']],
  ]);
});

test('a table of one blank row is read with its blanks', async () => {
  await addTable('Streams', [
    ['Stream', 'Notes'],
    ['', ''],
  ]);
  expect((await readWorkbook()).tables[0]?.grid).toEqual([
    ['Stream', 'Notes'],
    [null, null],
  ]);
});

test('two exchanges bring everything', async () => {
  await addTable('Streams', [['Stream'], ['Sure Start']]);
  await addTable('Partners', [['Partner'], ['Council']]);
  expect(await exchanges(excel, readWorkbook)).toBe(2);
});

test('tables too large for one answer are read in pieces, whole and in order', async () => {
  const rows = (columns: number) => [
    Array.from({ length: columns }, (_, c) => `Heading ${c}`),
    ...Array.from({ length: 900 }, (_, r) =>
      Array.from({ length: columns }, (__, c) => (r % 2 ? r * 100 + c : '')),
    ),
  ];
  const [first, second] = [rows(40), rows(50)]; // 81,090 cells, more than one answer holds
  await addTable('First', first);
  await addTable('Second', second);
  expect(await exchanges(excel, readWorkbook)).toBe(3);
  const { tables } = await readWorkbook();
  const blankAsNull = (grid: (string | number)[][]) =>
    grid.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  expect(tables.map(({ grid }) => grid.length)).toEqual([901, 901]);
  expect(tables[0]?.grid).toEqual(blankAsNull(first));
  expect(tables[1]?.grid).toEqual(blankAsNull(second));
});

test('while a cell is being edited the reading waits', async () => {
  await addTable('Streams', [['Stream'], ['Sure Start']]);
  const editing = jest.spyOn(excel.session, 'isEditingCell', 'get');
  const askedAgain = new Promise<void>((resolve) => {
    let asked = 0;
    editing.mockImplementation(() => {
      asked++;
      if (asked === 3) resolve();
      return true;
    });
  });
  let read = false;
  const reading = readWorkbook().then(({ tables }) => {
    read = true;
    return tables.length;
  });
  await askedAgain;
  expect(read).toBe(false);
  editing.mockRestore();
  await expect(reading).resolves.toBe(1);
});

describe('what has changed is read again, and nothing else', () => {
  const rows = Array.from({ length: 30 }, (_, r) => [`Line ${r + 1}`, r]);
  /** How many rows are read, beside the row beneath each table. */
  const rowsRead = async (changes: Changes) => {
    const read = jest.mocked(plainCells).mockClear();
    const { tables } = await readWorkbook(changes);
    const all = read.mock.calls.reduce((sum, [values]) => sum + values.length, 0);
    return { count: all - tables.length, tables };
  };
  beforeEach(async () => {
    await addTable('Streams', [
      ['Stream', '2010/11'],
      ['Sure Start', 5],
    ]);
    await addTable('Allocations', [['Allocation', '2010/11'], ...rows]);
    await readWorkbook();
  });
  const sheetId = () => excel.sheet('Sheet of Allocations').getSheetId();

  test('one cell: its row', async () => {
    await excel.type('Sheet of Allocations!C8', 99);
    const { count, tables } = await rowsRead(changesOf(sheetId(), 'C8'));
    expect(count).toBe(1);
    expect(tables).toEqual((await readWorkbook()).tables);
    expect(tables[1]?.grid[5]).toEqual(['Line 5', 99]);
  });

  test('a cell beside the tables: no row', async () => {
    expect((await rowsRead(changesOf(sheetId(), 'H8'))).count).toBe(0);
  });

  test('a table that has grown, or all of a sheet: the whole table', async () => {
    expect((await rowsRead([{ sheetId: sheetId(), area: null }])).count).toBe(31);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Allocations').rows.add(undefined, [['Line 31', 31]]);
      await context.sync();
    });
    const { count, tables } = await rowsRead(changesOf(sheetId(), 'B34:C34'));
    expect(count).toBe(32);
    expect(tables).toEqual((await readWorkbook()).tables);
  });

  test('rows that come above a table, as Excel reports them', async () => {
    let stop: () => unknown = () => undefined;
    const reported = await new Promise<Changes>((report) => {
      void watchWorkbook({ onChange: report }).then((end) => {
        stop = end;
        excel.sheet('Sheet of Allocations').insertRows(0, 2);
      });
    });
    await stop();
    expect(reported).not.toBeNull();
    const { tables } = await readWorkbook(reported);
    expect(tables).toEqual((await readWorkbook()).tables);
    expect(tables[1]).toMatchObject({ row: 4 });
  });

  test('a name of a sheet is always that of now', async () => {
    await excel.renameSheet('Sheet of Streams', 'Money');
    expect((await readWorkbook([])).tables.map(({ sheet }) => sheet)).toEqual([
      'Money',
      'Sheet of Allocations',
    ]);
  });
});
