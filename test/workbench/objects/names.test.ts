import { openExcel, type OpenExcel } from '../openExcel';

let excel: OpenExcel;
beforeEach(async () => (excel = await openExcel()));
afterEach(() => excel.close());

test('a name for a range is found without regard to case and leads to its cells', async () => {
  const seen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B2').values = [[0.246]];
    context.workbook.names.add('CutRate', sheet.getRange('B2'));
    sheet.getRange('C1').formulas = [['=CutRate*1000']];
    const name = context.workbook.names.getItem('cutrate').load('name,formula,type,visible,scope');
    const range = name.getRange().load('address,values');
    const total = sheet.getRange('C1').load('values');
    const none = context.workbook.names.getItemOrNullObject('Nope').load('name');
    await context.sync();
    return [
      name.name,
      name.formula,
      name.type,
      range.address,
      range.values[0]![0],
      total.values[0]![0],
      none.isNullObject,
    ];
  });
  expect(seen).toEqual(['CutRate', '=Sheet1!$B$2', 'Range', 'Sheet1!B2', 0.246, 246, true]);
});

test('a name for a formula is no range', async () => {
  const seen = await Excel.run(async (context) => {
    context.workbook.names.add('Base', '=2+3');
    const name = context.workbook.names.getItem('Base').load('type,formula');
    const range = name.getRangeOrNullObject().load('address');
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Base*2']];
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return [name.formula, range.isNullObject, cell.values[0]![0]];
  });
  expect(seen).toEqual(['=2+3', true, 10]);
});

test('a name may be a function’s as well', async () => {
  const value = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').formulas = [[0.5, '=Rate*RATE(1,0,-100,150)']];
    context.workbook.names.add('Rate', sheet.getRange('A1'));
    const cell = sheet.getRange('B1').load('values');
    await context.sync();
    return cell.values[0]![0];
  });
  expect(value).toBeCloseTo(0.25);
});

test('names are changed and deleted', async () => {
  const left = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    context.workbook.names.add('One', sheet.getRange('A1'));
    context.workbook.names.add('Two', sheet.getRange('A2'));
    await context.sync();
    context.workbook.names.getItem('One').formula = '=Sheet1!$C$3';
    context.workbook.names.getItem('Two').delete();
    const names = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return names.items.map((n) => [n.name, n.formula]);
  });
  expect(left).toEqual([['One', '=Sheet1!$C$3']]);
});

test.each([
  ['ItemAlreadyExists', 'once'],
  ['InvalidArgument', '2010'],
  ['InvalidArgument', 'two words'],
])('%s for the name %s', async (code, name) => {
  const refused = Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    context.workbook.names.add('Once', cell);
    await context.sync();
    context.workbook.names.add(name, cell);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

test('settings travel with the workbook', async () => {
  const seen = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('built', { version: 2 });
    settings.add('gone', true);
    await context.sync();
    settings.getItem('gone').delete();
    const built = settings.getItemOrNullObject('built').load('value,key');
    const gone = settings.getItemOrNullObject('gone').load('value');
    const count = settings.getCount();
    await context.sync();
    return [built.key, built.value, gone.isNullObject, count.value];
  });
  expect(seen).toEqual(['built', { version: 2 }, true, 1]);
  expect(excel.session.workbook.save().custom).toMatchObject({ settings: { built: { version: 2 } } });
});

test('the application calculates when asked', async () => {
  const mode = await Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    context.workbook.application.load('calculationMode');
    await context.sync();
    return context.workbook.application.calculationMode;
  });
  expect(mode).toBe('Automatic');
});
