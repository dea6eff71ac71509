import { openExcel, type OpenExcel } from '../openExcel';
import { addStreams } from '../streams';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ harsh: {} });
  await addStreams();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Funding');
    sheet.getRange('F1:F2').formulas = [['=SUM(Streams[Undated])'], ['=COLUMNS(Streams)']];
    context.workbook.styles.add('Input');
    await context.sync();
    sheet.getRange('C2:C6').style = 'Input';
    sheet.getRange('C2:C6').numberFormat = '#,##0' as unknown as string[][];
    sheet.getRange('B2:B6').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'Schools,Voluntary' },
    };
    const big = sheet.getRange('C2:C6').conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    big.cellValue.format.fill.color = '#DFF6DD';
    big.cellValue.rule = { formula1: '=1000000', operator: 'GreaterThan' };
    await context.sync();
  });
});
afterEach(() => excel.close());

const below = () =>
  Excel.run(async (context) => {
    const amount = context.workbook.worksheets.getItem('Funding').getRange('C7').load('style,numberFormat');
    const partner = context.workbook.worksheets.getItem('Funding').getRange('B7');
    partner.dataValidation.load('type');
    const formats = amount.conditionalFormats.getCount();
    await context.sync();
    return [amount.style, amount.numberFormat[0]![0], partner.dataValidation.type, formats.value];
  });

test('what a user types below a table joins it, with the look and rules of the row above', async () => {
  await excel.type('Funding!C7', '2000');
  expect(excel.tableAddress('Streams')).toBe('A1:C7');
  expect(excel.cell('Funding!F1')).toBe(5461429);
  expect(await below()).toEqual(['Input', '#,##0', 'List', 1]);
  await excel.type('Funding!C7', '3000');
  expect(excel.cell('Funding!F1')).toBe(5462429);
});

test('what an add-in writes below a table does not join it', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Funding').getRange('C7').values = [[2000]];
    await context.sync();
  });
  await excel.quiet();
  expect(excel.tableAddress('Streams')).toBe('A1:C6');
  expect(excel.cell('Funding!F1')).toBe(5459429);
});

test('rows that the add-in adds carry look, rules and formulas on', async () => {
  await excel.type('Funding!D1', 'Double');
  await Excel.run(async (context) => {
    const t = context.workbook.tables.getItem('Streams');
    t.columns.getItem('Double').getDataBodyRange().formulas = [2, 3, 4, 5, 6].map((row) => [`=C${row}*2`]);
    await context.sync();
    t.rows.add(undefined, [['New', 'Schools', 10, null as unknown as string]]);
    await context.sync();
  });
  await excel.quiet();
  expect(excel.cell('Funding!D7')).toBe(20);
  expect(await below()).toEqual(['Input', '#,##0', 'List', 1]);
});

test('growth is a step to undo of its own, and the typing the next', async () => {
  await excel.type('Funding!C7', '2000');
  await excel.undo();
  expect([excel.tableAddress('Streams'), excel.cell('Funding!C7')]).toEqual(['A1:C6', 2000]);
  await excel.undo();
  expect([excel.cell('Funding!C7'), excel.cell('Funding!F1')]).toEqual(['', 5459429]);
  await excel.redo();
  await excel.redo();
  expect([excel.tableAddress('Streams'), excel.cell('Funding!F1')]).toEqual(['A1:C7', 5461429]);
});

test('a calculated column goes on in the new row, with its references moved', async () => {
  await excel.type('Funding!D1', 'Double');
  await excel.paste(
    'Funding!D2',
    [2, 3, 4, 5, 6].map((row) => [`=C${row}*2`]),
  );
  await excel.type('Funding!C7', '2000');
  expect([excel.formula('Funding!D7'), excel.cell('Funding!D7')]).toEqual(['=C7*2', 4000]);
});

test('rows pasted below a table all join it', async () => {
  await excel.paste('Funding!A7', [
    ['One', 'Schools', 1],
    ['Two', 'Schools', 2],
  ]);
  expect(excel.tableAddress('Streams')).toBe('A1:C8');
  expect(excel.cell('Funding!F1')).toBe(5459432);
});

test('rows pasted over the last row and beyond make the table as long as they are', async () => {
  await excel.paste('Funding!A6', [
    ["Children's Fund", 'Voluntary', 1086086],
    ['One', 'Schools', 1],
    ['Two', 'Schools', 2],
  ]);
  expect(excel.tableAddress('Streams')).toBe('A1:C8');
  expect(excel.cell('Funding!F1')).toBe(5459432);
  await excel.undo();
  expect(excel.tableAddress('Streams')).toBe('A1:C6');
});

test('a block pasted into the blank first row of a new table fills it', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Pools');
    sheet.getRange('A1:B1').values = [['Pool', 'Amount']];
    sheet.tables.add('A1:B2', true).name = 'Pools';
    await context.sync();
  });
  await excel.paste('Pools!A2', [
    ['CAMHS', 5, 'a note'],
    ['Equipment', 6, 'another'],
    ['Carers', 7, ''],
  ]);
  expect(excel.tableAddress('Pools')).toBe('A1:C4');
  expect(excel.cell('Pools!C1')).toBe('Column3');
});

test('cells changed here and there across its end leave a table as it is', async () => {
  await excel.type('Funding!A9', 'a note');
  const range = excel.range('Funding!A6');
  range.setValues({ 5: { 0: { v: 'Fund' } }, 8: { 0: { v: 'a remark' } } });
  await excel.quiet();
  expect(excel.tableAddress('Streams')).toBe('A1:C6');
});

test('a heading typed beside a table adds a column, which formulas see', async () => {
  await excel.type('Funding!D1', '2010/11');
  await excel.type('Funding!D2', '5');
  expect(excel.tableAddress('Streams')).toBe('A1:D6');
  await excel.type('Funding!F3', '=SUM(Streams[2010/11])');
  expect([excel.cell('Funding!F2'), excel.cell('Funding!F3')]).toEqual([4, 5]);
});

test('a figure typed beside a table adds a column with a heading of its own', async () => {
  await excel.type('Funding!D3', '5');
  expect([excel.tableAddress('Streams'), excel.cell('Funding!D1')]).toEqual(['A1:D6', 'Column4']);
});

test('emptying the cell below a table changes nothing', async () => {
  await excel.type('Funding!C7', '');
  expect(excel.tableAddress('Streams')).toBe('A1:C6');
});
