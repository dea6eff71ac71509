import { openExcel, type OpenExcel } from '../openExcel';

let excel: OpenExcel;
beforeEach(async () => (excel = await openExcel()));
afterEach(() => excel.close());

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

async function addInput() {
  await Excel.run(async (context) => {
    context.workbook.styles.add('Input');
    const style = context.workbook.styles.getItem('Input');
    style.font.color = '#1F4E9E';
    style.font.bold = true;
    style.font.size = 12;
    style.fill.color = '#FFF8E1';
    style.numberFormat = '£#,##0';
    style.horizontalAlignment = 'Right';
    style.borders.getItem('EdgeBottom').style = 'Continuous';
    await context.sync();
  });
}

const lookOf = (address: string) =>
  Excel.run(async (context) => {
    const range = sheet(context).getRange(address).load('style,numberFormat,text');
    range.format.font.load('color,bold,size');
    range.format.fill.load('color');
    range.format.load('horizontalAlignment');
    const bottom = range.format.borders.getItem('EdgeBottom').load('style');
    await context.sync();
    const { font, fill, horizontalAlignment } = range.format;
    return [
      range.style,
      font.color,
      font.bold,
      font.size,
      fill.color,
      range.numberFormat[0]![0],
      horizontalAlignment,
      bottom.style,
    ];
  });
const ORDINARY = ['Normal', '#000000', false, 11, '#FFFFFF', 'General', 'General', 'None'];
const INPUT = ['Input', '#1F4E9E', true, 12, '#FFF8E1', '£#,##0', 'Right', 'Continuous'];

test('a style is made, found, and kept with its look', async () => {
  await addInput();
  const found = await Excel.run(async (context) => {
    const style = context.workbook.styles
      .getItem('input')
      .load('name,builtIn,numberFormat,wrapText,includeNumber');
    style.font.load('bold,color');
    style.fill.load('color');
    const none = context.workbook.styles.getItemOrNullObject('Nope').load('name');
    const all = context.workbook.styles.load('items/name,items/builtIn');
    await context.sync();
    return [
      [style.name, style.builtIn, style.numberFormat, style.wrapText, style.includeNumber],
      [style.font.bold, style.font.color, style.fill.color],
      none.isNullObject,
      all.items.map((s) => [s.name, s.builtIn]),
    ];
  });
  expect(found).toEqual([
    ['Input', false, '£#,##0', false, true],
    [true, '#1F4E9E', '#FFF8E1'],
    true,
    [
      ['Normal', true],
      ['Input', false],
    ],
  ]);
});

test('a style is given to cells, with all of its look', async () => {
  await addInput();
  await Excel.run(async (context) => {
    sheet(context).getRange('A1:B2').values = [
      [1234, 2],
      [3, 4],
    ];
    sheet(context).getRange('A1:B2').style = 'Input';
    await context.sync();
  });
  expect(await lookOf('A1:B2')).toEqual(INPUT);
  expect(await lookOf('A1')).toEqual(INPUT);
  expect(await lookOf('D4')).toEqual(ORDINARY);
  const [mixed, text] = await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1:D1').load('style,text');
    await context.sync();
    return [range.style, range.text[0]![0]];
  });
  expect([mixed, text]).toEqual([null, '£1,234']);
});

test('Normal takes a look away, and so does clearing', async () => {
  await addInput();
  await Excel.run(async (context) => {
    sheet(context).getRange('A1:A2').style = 'Input';
    await context.sync();
    sheet(context).getRange('A1').style = 'Normal';
    sheet(context).getRange('A2').clear('Formats');
    await context.sync();
  });
  expect(await lookOf('A1')).toEqual(ORDINARY);
  expect(await lookOf('A2')).toEqual(ORDINARY);
});

test('changing a style changes the cells that have it', async () => {
  await addInput();
  await Excel.run(async (context) => {
    sheet(context).getRange('A1').style = 'Input';
    await context.sync();
    context.workbook.styles.getItem('Input').fill.color = '#EEEEEE';
    await context.sync();
  });
  expect((await lookOf('A1'))[4]).toBe('#EEEEEE');
  expect((await lookOf('B1'))[4]).toBe('#FFFFFF');
});

test('a style that does not include its number format leaves that of the cell', async () => {
  await addInput();
  await Excel.run(async (context) => {
    context.workbook.styles.getItem('Input').includeNumber = false;
    const cell = sheet(context).getRange('A1');
    cell.numberFormat = [['0.0%']];
    cell.style = 'Input';
    await context.sync();
  });
  expect((await lookOf('A1')).slice(0, 6)).toEqual(['Input', '#1F4E9E', true, 12, '#FFF8E1', '0.0%']);
});

test('a deleted style leaves its cells ordinary', async () => {
  await addInput();
  await Excel.run(async (context) => {
    sheet(context).getRange('A1').style = 'Input';
    await context.sync();
    context.workbook.styles.getItem('Input').delete();
    await context.sync();
  });
  expect(await lookOf('A1')).toEqual(ORDINARY);
});

test('one undo takes a style back from the cells', async () => {
  await addInput();
  await Excel.run(async (context) => {
    sheet(context).getRange('A1').values = [[5]];
    sheet(context).getRange('A1').style = 'Input';
    await context.sync();
  });
  await excel.undo();
  expect(await lookOf('A1')).toEqual(ORDINARY);
  await excel.redo();
  expect(await lookOf('A1')).toEqual(INPUT);
});

test.each([
  [
    'a second style of a name',
    'ItemAlreadyExists',
    (c: Excel.RequestContext) => c.workbook.styles.add('Normal'),
  ],
  [
    'deleting Normal',
    'InvalidOperation',
    (c: Excel.RequestContext) => c.workbook.styles.getItem('Normal').delete(),
  ],
  [
    'a style that is not there',
    'ItemNotFound',
    (c: Excel.RequestContext) => c.workbook.styles.getItem('x').delete(),
  ],
  [
    'giving it to cells',
    'InvalidArgument',
    (c: Excel.RequestContext) => (sheet(c).getRange('A1').style = 'x'),
  ],
])('%s is refused: %s', async (_, code, action) => {
  const refused = Excel.run(async (context) => {
    action(context);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});
