/** Range.insert and Range.delete of whole columns, and Range.copyFrom of formats, as add-ins call them. */
import { openExcel, type OpenExcel } from '../openExcel';
import { addStreams } from '../streams';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel({ harsh: {} });
  await addStreams();
});
afterEach(() => excel.close());

const onFunding = (work: (sheet: Excel.Worksheet) => void, grouped = false) =>
  Excel.run({ mergeUndoGroup: grouped }, async (context) => {
    work(context.workbook.worksheets.getItem('Funding'));
    await context.sync();
  });

test('a column inserted in a table widens it, though another sheet is open; one undo takes it out', async () => {
  await excel.openSheet('Sheet1');
  await onFunding((sheet) => {
    sheet.getRange('B:B').insert('Right');
    sheet.getRange('B1').values = [['Partner']];
    sheet.getRange('F1').formulas = [['=SUM(Streams[Undated])']];
  }, true);
  await excel.quiet();
  expect(excel.tableAddress('Streams')).toBe('A1:D6');
  expect(excel.cell('Funding!B1')).toBe('Partner');
  expect(excel.cell('Funding!F1')).toBe(5459429);
  await excel.undo();
  expect(excel.tableAddress('Streams')).toBe('A1:C6');
  expect(excel.cell('Funding!F1')).toBe('');
});

test('a column is deleted with its cells, and comes back by one undo', async () => {
  await onFunding((sheet) => sheet.getRange('B:B').delete('Left'), true);
  await excel.quiet();
  expect(excel.tableAddress('Streams')).toBe('A1:B6');
  await excel.undo();
  expect(excel.tableAddress('Streams')).toBe('A1:C6');
});

test('what spills moves with its formula', async () => {
  await onFunding((sheet) => {
    sheet.getRange('F1').formulas = [['=TRANSPOSE(Streams[Undated])']];
  });
  await excel.quiet();
  await onFunding((sheet) => sheet.getRange('B:B').insert('Right'));
  await excel.quiet();
  expect(excel.cell('Funding!H1')).toBe(excel.cell('Funding!D3'));
});

test('formats are copied with their rules, and nothing else', async () => {
  await onFunding((sheet) => {
    const from = sheet.getRange('F1:F2');
    from.values = [[1], [2]];
    from.numberFormat = [['0.0'], ['0.00']];
    const { custom } = from.conditionalFormats.add('Custom');
    custom.rule.formula = '=$A1="Total"';
    custom.format.font.bold = true;
    sheet.getRange('G1:G2').copyFrom(from, 'Formats');
  });
  await Excel.run(async (context) => {
    const copied = context.workbook.worksheets.getItem('Funding').getRange('G1:G2');
    copied.load('values,numberFormat');
    const rules = copied.conditionalFormats.getCount();
    await context.sync();
    expect(copied.values).toEqual([[''], ['']]);
    expect(copied.numberFormat).toEqual([['0.0'], ['0.00']]);
    expect(rules.value).toBe(1);
  });
});

test.each([
  ['insert', (sheet: Excel.Worksheet) => void sheet.getRange('B1:B3').insert('Right')],
  ['delete', (sheet: Excel.Worksheet) => sheet.getRange('B1:B3').delete('Left')],
  ['copyFrom', (sheet: Excel.Worksheet) => sheet.getRange('G1').copyFrom('F1', 'Formulas')],
])('%s of anything else is refused by name', async (member, work) => {
  await expect(onFunding(work)).rejects.toThrow(new RegExp(`Range.${member}`));
});
