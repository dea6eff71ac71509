import { openExcel, type OpenExcel } from '../openExcel';
import { addStreams, STREAMS } from '../streams';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await addStreams();
});
afterEach(() => excel.close());

const table = (context: Excel.RequestContext) => context.workbook.tables.getItem('Streams');
const write = (address: string, formula: string | number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding').getRange(address).formulas = [[formula]];
    await context.sync();
  });

test('a table is found by name without regard to case, by id, and in its sheet', async () => {
  const found = await Excel.run(async (context) => {
    const byName = context.workbook.tables.getItem('STREAMS').load('id,name');
    const none = context.workbook.tables.getItemOrNullObject('Pools').load('name');
    const sheets = context.workbook.worksheets.load('items/name,items/tables/items/name');
    await context.sync();
    const byId = context.workbook.tables.getItem(byName.id).load('name,showHeaders,showTotals');
    byId.worksheet.load('name');
    await context.sync();
    const tablesOf = sheets.items.map((sheet) => [sheet.name, sheet.tables.items.map((t) => t.name)]);
    return {
      name: byId.name,
      sheet: byId.worksheet.name,
      none: none.isNullObject,
      tablesOf,
      totals: byId.showTotals,
    };
  });
  expect(found).toEqual({
    name: 'Streams',
    sheet: 'Funding',
    none: true,
    tablesOf: [
      ['Sheet1', []],
      ['Funding', ['Streams']],
    ],
    totals: false,
  });
});

test('its parts are ranges: all of it, headings, body, columns and rows', async () => {
  const parts = await Excel.run(async (context) => {
    const t = table(context);
    const all = t.getRange().load('address');
    const headings = t.getHeaderRowRange().load('values');
    const body = t.getDataBodyRange().load('address');
    const amount = t.columns.getItem('undated').load('index,name');
    const amounts = amount.getDataBodyRange().load('address');
    const columns = t.columns.load('items/name');
    const rows = t.rows.load('count');
    const second = t.rows.getItemAt(1).load('values');
    await context.sync();
    return {
      all: all.address,
      headings: headings.values,
      body: body.address,
      amount: [amount.index, amount.name, amounts.address],
      columns: columns.items.map((c) => c.name),
      rows: rows.count,
      second: second.values,
    };
  });
  expect(parts).toEqual({
    all: 'Funding!A1:C6',
    headings: [STREAMS[0]],
    body: 'Funding!A2:C6',
    amount: [2, 'Undated', 'Funding!C2:C6'],
    columns: STREAMS[0],
    rows: 5,
    second: [STREAMS[2]],
  });
});

test('its style and dress are kept and read back; what it cannot show is refused by name', async () => {
  const dress = await Excel.run(async (context) => {
    const t = table(context);
    t.style = 'TableStyleLight1';
    t.showBandedRows = false;
    t.showFilterButton = false;
    await context.sync();
    t.load('style,showBandedRows,showBandedColumns,showFilterButton');
    await context.sync();
    return [t.style, t.showBandedRows, t.showBandedColumns, t.showFilterButton];
  });
  expect(dress).toEqual(['TableStyleLight1', false, false, false]);
  const totals = Excel.run(async (context) => {
    table(context).showTotals = true;
    await context.sync();
  });
  await expect(totals).rejects.toMatchObject({
    code: 'NotImplemented',
    message: expect.stringMatching('showTotals'),
  });
});

test('a table without headings of its own gets them as in Excel', async () => {
  const headings = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:D2').values = [
      ['Amount', 'amount', '', 2010],
      [1, 2, 3, 4],
    ];
    const headings = sheet.tables.add('A1:D2', true).getHeaderRowRange().load('values');
    await context.sync();
    return headings.values;
  });
  expect(headings).toEqual([['Amount', 'amount2', 'Column3', '2010']]);
});

test('one table cannot stand on another', async () => {
  const overlapping = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding').tables.add('C5:D8', true);
    await context.sync();
  });
  await expect(overlapping).rejects.toMatchObject({ code: 'InvalidArgument' });
});

describe('structured references', () => {
  test.each([
    ['=SUM(Streams[Undated])', 5459429],
    ['=SUM(streams[undated])', 5459429],
    ['=SUM(STREAMS[[#All],[UNDATED]])', 5459429],
    ['=ROWS(Streams[#All])', 6],
    ['=COLUMNS(Streams)', 3],
    ['=INDEX(Streams[#Headers],1,3)', 'Undated'],
    ['=SUM(Streams[[Partner]:[Undated]])', 5459429],
  ])('%s is %s', async (formula, expected) => {
    await write('F1', formula);
    await excel.quiet();
    expect(excel.cell('Funding!F1')).toBe(expected);
  });

  test('a heading that the table has not is #REF!, not the column beside the table', async () => {
    await write('F1', '=SUM(Streams[Nope])');
    await excel.quiet();
    expect(excel.cell('Funding!F1')).toBe('#REF!');
  });

  test('a formula follows its row: Streams[@Undated]', async () => {
    await write('E3', '=Streams[@Undated]*2');
    await excel.quiet();
    expect(excel.cell('Funding!E3')).toBe(350656);
  });

  test('half a formula spoils no other', async () => {
    await write('F1', '=SUM(Streams[');
    await write('F2', '=SUM(Streams[Undated])');
    await excel.quiet();
    expect(excel.cell('Funding!F2')).toBe(5459429);
  });
});

describe('renaming', () => {
  test('a new name for the table stands in the formulas that use it', async () => {
    await write('F1', '=SUM(Streams[Undated])');
    const formula = await Excel.run(async (context) => {
      table(context).name = 'Grants';
      const cell = context.workbook.worksheets.getItem('Funding').getRange('F1').load('formulas,values');
      await context.sync();
      return [cell.formulas[0]![0], cell.values[0]![0]];
    });
    expect(formula).toEqual(['=SUM(Grants[Undated])', 5459429]);
  });

  test('a new heading stands in the formulas that use it, and one undo takes both back', async () => {
    await write('F1', '=SUM(streams[undated])');
    await excel.type('Funding!C1', 'Base');
    expect([excel.formula('Funding!F1'), excel.cell('Funding!F1')]).toEqual(['=SUM(streams[Base])', 5459429]);
    await excel.undo();
    expect(excel.cell('Funding!C1')).toBe('Undated');
    expect([excel.formula('Funding!F1'), excel.cell('Funding!F1')]).toEqual([
      '=SUM(streams[Undated])',
      5459429,
    ]);
    await excel.redo();
    expect([excel.formula('Funding!F1'), excel.cell('Funding!F1')]).toEqual(['=SUM(streams[Base])', 5459429]);
  });

  test('a heading that stands already gets a number, as in Excel', async () => {
    await excel.type('Funding!B1', 'UNDATED');
    expect(excel.cell('Funding!C1')).toBe('Undated2');
  });
});

describe('rows', () => {
  test('added by the add-in at the end', async () => {
    await write('F1', '=SUM(Streams[Undated])');
    const [index, count, total] = await Excel.run(async (context) => {
      const t = table(context);
      const row = t.rows.add(undefined, [['New stream', 'Schools', 1000]]).load('index');
      t.rows.load('count');
      const cell = context.workbook.worksheets.getItem('Funding').getRange('F1').load('values');
      await context.sync();
      return [row.index, t.rows.count, cell.values[0]![0]];
    });
    expect([index, count, total]).toEqual([5, 6, 5460429]);
  });

  test('inserted in the middle: the table is longer, its calculated column goes on', async () => {
    await write('F1', '=SUM(Streams[Undated])');
    await excel.type('Funding!D1', 'Double');
    for (let row = 2; row <= 6; row++) await write(`D${row}`, `=C${row}*2`);
    await excel.insertRows('Funding', 4);
    expect(excel.tableAddress('Streams')).toBe('A1:D7');
    expect(excel.formula('Funding!D4')).toBe('=C4*2');
    await excel.type('Funding!C4', 1000);
    expect([excel.cell('Funding!D4'), excel.cell('Funding!F1')]).toEqual([2000, 5460429]);
  });

  test('inserted above and deleted: the table and its references move', async () => {
    await write('F8', '=SUM(Streams[Undated])');
    await excel.insertRows('Funding', 1, 2);
    expect(excel.tableAddress('Streams')).toBe('A3:C8');
    expect(excel.cell('Funding!F10')).toBe(5459429);
    await excel.deleteRows('Funding', 5);
    expect(excel.tableAddress('Streams')).toBe('A3:C7');
    expect(excel.cell('Funding!F9')).toBe(5459429 - 175328);
    await excel.undo();
    expect(excel.tableAddress('Streams')).toBe('A3:C8');
    expect(excel.cell('Funding!F10')).toBe(5459429);
  });
});

test('rows deleted across its end shorten it by its own', async () => {
  await write('F2', '=SUM(Streams[Undated])');
  await excel.deleteRows('Funding', 6, 3);
  expect(excel.tableAddress('Streams')).toBe('A1:C5');
  expect(excel.cell('Funding!F2')).toBe(5459429 - 1086086);
  await excel.undo();
  expect([excel.tableAddress('Streams'), excel.cell('Funding!F2')]).toEqual(['A1:C6', 5459429]);
});

test('a deleted table leaves #REF! in the formulas that used it', async () => {
  await write('F8', '=SUM(Streams[Undated])');
  await excel.quiet();
  await excel.deleteTable('Streams');
  expect(excel.cell('Funding!F8')).toBe('#REF!');
  await excel.undo();
  expect(excel.cell('Funding!F8')).toBe(5459429);
});

test('resize takes an address; convertToRange leaves the cells', async () => {
  const result = await Excel.run(async (context) => {
    const t = table(context);
    t.resize('A1:C4');
    const resized = t.getRange().load('address');
    await context.sync();
    const range = t.convertToRange().load('address,values');
    const tables = context.workbook.tables.getCount();
    await context.sync();
    return [resized.address, range.address, range.values[1]![2], tables.value];
  });
  expect(result).toEqual(['Funding!A1:C4', 'Funding!A1:C4', 3956465, 0]);
});
