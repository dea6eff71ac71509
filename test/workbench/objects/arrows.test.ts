import { openExcel, type OpenExcel } from '../openExcel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await excel.type('Sheet1!A1', 1);
  await excel.type('Sheet1!A2', 2);
  await excel.type('Sheet1!A3', 3);
  await excel.type('Sheet1!B1', '=SUM(A1:A2,$A$3)+A1');
  await excel.type('Sheet1!B2', '=INDIRECT("A"&2)');
  await excel.type('Sheet1!C1', '=A1:A3');
  await excel.type('Sheet1!D1', '=SUM(C1#)');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Other sheet');
    const table = sheet.tables.add('A1:B3', true);
    table.getRange().values = [
      ['Stream', 'Pounds'],
      ['ABG', 5],
      ['Sure Start', 7],
    ];
    table.name = 'Streams';
    sheet.getRange('D1:D2').formulas = [['=SUM(Streams[Pounds])+Sheet1!A2'], ['=Sheet1!A2']];
    await context.sync();
  });
});
afterAll(() => excel.close());

const addresses = async (which: 'getDirectPrecedents' | 'getDirectDependents', sheet: string, cell: string) =>
  Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet).getRange(cell)[which]();
    found.load('addresses');
    await context.sync();
    return found.addresses;
  });
const precedents = (cell: string, sheet = 'Sheet1') => addresses('getDirectPrecedents', sheet, cell);
const dependents = (cell: string, sheet = 'Sheet1') => addresses('getDirectDependents', sheet, cell);

test('precedents are the cells of the formula, those that touch as one', async () => {
  expect(await precedents('B1')).toEqual(['Sheet1!A1:A3']);
  expect(await precedents('D1')).toEqual(['Sheet1!C1:C3']);
});

test('precedents on several sheets come sheet by sheet, a table as its cells', async () =>
  expect(await precedents('D1', 'Other sheet')).toEqual(["'Other sheet'!B2:B3", 'Sheet1!A2']));

test('dependents are the formulas that refer to a cell, also through what is spilled', async () => {
  expect(await dependents('A2')).toEqual(['Sheet1!B1,Sheet1!C1', "'Other sheet'!D1:D2"]);
  expect(await dependents('C3')).toEqual(['Sheet1!D1']);
  expect(await dependents('B2', 'Other sheet')).toEqual(["'Other sheet'!D1"]);
});

test('where there are none it is an error, and an address that is calculated is none', async () => {
  await expect(precedents('A1')).rejects.toMatchObject({ code: 'ItemNotFound' });
  await expect(precedents('B2')).rejects.toMatchObject({ code: 'ItemNotFound' });
  await expect(dependents('D1')).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('they can be walked area by area', async () => {
  const found = await Excel.run(async (context) => {
    const { areas } = context.workbook.worksheets.getItem('Other sheet').getRange('D1').getDirectPrecedents();
    areas.load('items/address,items/areaCount');
    await context.sync();
    return areas.items.map(({ address, areaCount }) => [address, areaCount]);
  });
  expect(found).toEqual([
    ["'Other sheet'!B2:B3", 1],
    ['Sheet1!A2', 1],
  ]);
});

test('asking for them leaves the calculation as it is', async () => {
  await dependents('A1');
  await excel.type('Sheet1!A1', 100);
  expect(excel.cell('Sheet1!B1')).toBe(205);
});
