import { openExcel, type OpenExcel } from './openExcel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.add('Data');
    const cells = data.getRange('A1:D3');
    cells.values = [['Stream', 'Cost [net]', '#1', "Mayor's @ fund"], ['ABG', 10, 1, 100], ['Sure Start', 20, 2, 200]]; // prettier-ignore
    data.tables.add(cells, true).name = 'Streams';
    await context.sync();
  });
  await excel.type('Sheet1!A1:D3', 'own');
});
afterAll(() => excel.close());

const shows = async (formula: string) => {
  await excel.type('Sheet1!F1', formula);
  return excel.cell('Sheet1!F1');
};

test.each([
  ['=INDEX(Streams[#All],2,1)', 'ABG'],
  ['=INDEX(Streams[Stream],2)', 'Sure Start'],
  ['=SUM(INDEX(Streams,0,2))', 30],
  ['=INDEX(INDEX(Streams[#All],0,2),3)', 20],
  ['=SUM(INDEX(Streams[#All],2,2):INDEX(Streams[#All],3,2))', 30],
  ['=OFFSET(Streams[#Headers],2,0,1,1)', 'Sure Start'],
  ['=INDEX(Data!A1:B3,2,1)', 'ABG'],
  ['=INDEX(A1:B3,2,1)', 'own'],
])('%s is read where its table is', async (formula, value) => {
  expect(await shows(formula)).toBe(value);
});

test('what INDEX takes out of a table of another sheet follows the table', async () => {
  await shows('=INDEX(Streams[#All],3,2)');
  await excel.type('Data!B3', 25);
  expect(excel.cell('Sheet1!F1')).toBe(25);
  await excel.undo();
  expect(excel.cell('Sheet1!F1')).toBe(20);
});

test.each([
  ["=SUM(Streams[Cost '[net']])", 30],
  ["=SUM(Streams['#1])", 3],
  ["=SUM(Streams[Mayor''s '@ fund])", 300],
  ["=SUM(Streams[[#All],[Cost '[net']]:['#1]])", 33],
  [`=Streams[[#Headers],[Cost '[net']]]&" ['#1]"`, "Cost [net] ['#1]"],
  ["=SUM(Streams[Cost '[gross']])", '#REF!'],
])('%s is read as Excel writes headings with signs', async (formula, value) => {
  expect(await shows(formula)).toBe(value);
});

test('a row of such a table, and a heading that gets or loses a sign, keep formulas right', async () => {
  await excel.type('Data!F2', "=Streams[@[Cost '[net']]]*2");
  expect(excel.cell('Data!F2')).toBe(20);
  await shows("=SUM(Streams['#1])");
  await excel.type('Data!C1', 'Number [1]');
  expect(excel.formula('Sheet1!F1')).toBe("=SUM(Streams[Number '[1']])");
  expect(excel.cell('Sheet1!F1')).toBe(3);
  await excel.type('Data!C1', 'Number');
  expect(excel.formula('Sheet1!F1')).toBe('=SUM(Streams[Number])');
  expect(excel.cell('Sheet1!F1')).toBe(3);
});
