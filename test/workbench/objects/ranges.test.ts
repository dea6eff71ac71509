import { openExcel, type OpenExcel } from '../openExcel';

let excel: OpenExcel;
beforeAll(async () => (excel = await openExcel()));
afterAll(() => excel.close());
afterEach(() =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange().clear();
    await context.sync();
  }),
);

const on = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('Sheet1'), context));

test('values of each kind are written and read back with their types', async () => {
  const seen = await on(async (sheet, context) => {
    const range = sheet.getRange('A1:E1');
    range.values = [['text', 12.5, true, '', '=1/0']];
    range.load('values,valueTypes,text,formulas');
    await context.sync();
    return [range.values, range.valueTypes, range.text, range.formulas];
  });
  expect(seen).toEqual([
    [['text', 12.5, true, '', '#DIV/0!']],
    [['String', 'Double', 'Boolean', 'Empty', 'Error']],
    [['text', '12.5', 'TRUE', '', '#DIV/0!']],
    [['text', 12.5, true, '', '=1/0']],
  ]);
});

test('null leaves a cell as it is, an empty text empties it, one value fills a range', async () => {
  const seen = await on(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = 7 as unknown as number[][];
    await context.sync();
    range.values = [[null, '', 9]];
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(seen).toEqual([[7, '', 9]]);
});

test('a grid of another size is refused', async () => {
  const wrong = on(async (sheet, context) => {
    sheet.getRange('A1:B2').values = [[1, 2]];
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({
    code: 'InvalidArgument',
    message: expect.stringMatching('rows or columns'),
  });
});

test('a read after a write shows what formulas make of it', async () => {
  const totals = await on(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('B1').formulas = [['=A1*100']];
    const first = sheet.getRange('B1').load('values');
    await context.sync();
    sheet.getRange('A1').values = [[2]];
    const second = sheet.getRange('B1').load('values');
    await context.sync();
    return [first.values[0]![0], second.values[0]![0]];
  });
  expect(totals).toEqual([100, 200]);
});

test('a spill is read from its cells, and its range from its anchor', async () => {
  const seen = await on(async (sheet, context) => {
    sheet.getRange('B2').formulas = [['=SEQUENCE(2,2)']];
    sheet.getRange('E1').formulas = [['=SUM(B2#)']];
    const spilled = sheet.getRange('B2').getSpillingToRangeOrNullObject().load('address,values,hasSpill');
    const none = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
    const total = sheet.getRange('E1').load('values');
    const formulas = sheet.getRange('B2:C2').load('formulas');
    await context.sync();
    return [
      spilled.address,
      spilled.values,
      spilled.hasSpill,
      none.isNullObject,
      total.values[0]![0],
      formulas.formulas,
    ];
  });
  expect(seen).toEqual([
    'Sheet1!B2:C3',
    [
      [1, 2],
      [3, 4],
    ],
    true,
    true,
    10,
    [['=SEQUENCE(2,2)', 2]],
  ]);
});

test('what stands in the way of a spill makes it #SPILL!', async () => {
  const seen = await on(async (sheet, context) => {
    sheet.getRange('B3').values = [['in the way']];
    sheet.getRange('B2').formulas = [['=SEQUENCE(3)']];
    const cell = sheet.getRange('B2').load('values');
    await context.sync();
    return cell.values[0]![0];
  });
  expect(seen).toBe('#SPILL!');
});

test('a sheet has room for what spills, however long, and nothing of that is a step to undo', async () => {
  await excel.type('Sheet1!G1', '=VSTACK(SEQUENCE(600,2),SEQUENCE(600,2))');
  await excel.type('Sheet1!I1', '=TRANSPOSE(SEQUENCE(60))');
  const seen = await on(async (sheet, context) => {
    const [down, across] = ['H1200', 'BP1'].map((cell) => sheet.getRange(cell).load('values'));
    const whole = sheet.getRange('G1').getSpillingToRangeOrNullObject().load('address');
    await context.sync();
    return [down!.values[0]![0], across!.values[0]![0], whole.address];
  });
  expect(seen).toEqual([1200, 60, 'Sheet1!G1:H1200']);
  await excel.undo();
  await excel.undo();
  expect([excel.cell('Sheet1!G1'), excel.cell('Sheet1!I1')]).toEqual(['', '']);
});

test('ranges are reached from ranges', async () => {
  const addresses = await on(async (sheet, context) => {
    const range = sheet.getRange('B2:D4');
    const reached = [
      range.getCell(1, 1),
      range.getRow(0),
      range.getColumn(2),
      range.getLastRow(),
      range.getLastCell(),
      range.getResizedRange(1, -1),
      range.getOffsetRange(2, 0),
      range.getAbsoluteResizedRange(1, 1),
      range.getBoundingRect('F1'),
      range.getIntersectionOrNullObject('A1:B9'),
      sheet.getRangeByIndexes(4, 0, 1, 2),
      sheet.getCell(0, 3),
      sheet.getRange('2:3').getColumn(0),
    ].map((r) => r.load('address'));
    const none = range.getIntersectionOrNullObject('F9').load('address');
    await context.sync();
    return [...reached.map((r) => r.address.replace('Sheet1!', '')), none.isNullObject];
  });
  expect(addresses).toEqual([
    'C3',
    'B2:D2',
    'D2:D4',
    'B4:D4',
    'D4',
    'B2:C5',
    'B4:D6',
    'B2',
    'B1:F4',
    'B2:B4',
    'A5:B5',
    'D1',
    'A2:A3',
    true,
  ]);
});

test('a range knows its size and place', async () => {
  const seen = await on(async (sheet, context) => {
    const range = sheet.getRange('B2:D3').load('rowIndex,columnIndex,rowCount,columnCount,cellCount');
    range.worksheet.load('name');
    await context.sync();
    return [
      range.rowIndex,
      range.columnIndex,
      range.rowCount,
      range.columnCount,
      range.cellCount,
      range.worksheet.name,
    ];
  });
  expect(seen).toEqual([1, 1, 2, 3, 6, 'Sheet1']);
});

test('the look of cells is set and read back, null where it differs', async () => {
  const seen = await on(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B1');
    format.font.bold = true;
    format.font.italic = true;
    format.font.color = '#1F4E9E';
    format.font.size = 14;
    format.font.name = 'Segoe UI';
    format.fill.color = '#FFF8E1';
    format.horizontalAlignment = 'Right';
    format.verticalAlignment = 'Center';
    format.wrapText = true;
    format.indentLevel = 2;
    format.columnWidth = 90;
    format.rowHeight = 30;
    sheet.getRange('B1').format.font.italic = false;
    await context.sync();
    format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,columnWidth,rowHeight');
    format.font.load('bold,italic,color,size,name');
    format.fill.load('color');
    const plain = sheet
      .getRange('D4')
      .format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
    await context.sync();
    const { font } = format;
    return {
      font: [font.bold, font.italic, font.color, font.size, font.name, format.fill.color],
      place: [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
      size: [format.columnWidth, format.rowHeight],
      plain: [plain.horizontalAlignment, plain.verticalAlignment, plain.wrapText, plain.indentLevel],
    };
  });
  expect(seen).toEqual({
    font: [true, null, '#1F4E9E', 14, 'Segoe UI', '#FFF8E1'],
    place: ['Right', 'Center', true, 2],
    size: [90, 30],
    plain: ['General', 'Bottom', false, 0],
  });
});

test('number formats are set, read back, and shown', async () => {
  const seen = await on(async (sheet, context) => {
    const range = sheet.getRange('A1:B1');
    range.values = [[5459429, 0.246]];
    range.numberFormat = [['£#,##0', '0.0%']];
    range.load('numberFormat,text,values');
    await context.sync();
    return [range.numberFormat, range.text, range.values];
  });
  expect(seen).toEqual([[['£#,##0', '0.0%']], [['£5,459,429', '24.6%']], [[5459429, 0.246]]]);
});

test('borders are drawn at the edges of a range and taken away', async () => {
  const seen = await on(async (sheet, context) => {
    const range = sheet.getRange('B2:C4');
    const top = range.format.borders.getItem('EdgeTop');
    top.style = 'Double';
    top.color = '#FF0000';
    range.format.borders.getItem('EdgeBottom').weight = 'Thick';
    await context.sync();
    const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft'] as const;
    const lines = edges.map((edge) => range.format.borders.getItem(edge).load('style,color,weight'));
    const inner = sheet.getRange('B3').format.borders.getItem('EdgeTop').load('style');
    await context.sync();
    const before = lines.map((line) => [line.style, line.color, line.weight]);
    top.style = 'None';
    await context.sync();
    top.load('style');
    await context.sync();
    return [before, inner.style, top.style];
  });
  expect(seen).toEqual([
    [
      ['Double', '#FF0000', 'Thick'],
      ['Continuous', '#000000', 'Thick'],
      ['None', '#000000', 'Thin'],
    ],
    'None',
    'None',
  ]);
});

test('contents and formats are cleared apart', async () => {
  const seen = await on(async (sheet, context) => {
    const range = sheet.getRange('A1');
    range.values = [[5]];
    range.format.fill.color = '#FF0000';
    await context.sync();
    range.clear('Formats');
    range.load('values');
    range.format.fill.load('color');
    await context.sync();
    const kept = [range.values[0]![0], range.format.fill.color];
    range.format.fill.color = '#00FF00';
    range.clear('Contents');
    range.load('values');
    range.format.fill.load('color');
    await context.sync();
    return [kept, [range.values[0]![0], range.format.fill.color]];
  });
  expect(seen).toEqual([
    [5, '#FFFFFF'],
    ['', '#00FF00'],
  ]);
});

test.each(['A0', 'nonsense!', '1A', 'A1:B', ''])(
  'the address %p is refused or is the whole sheet',
  async (address) => {
    const reading = on(async (sheet, context) => {
      const range = sheet.getRange(address).load('cellCount');
      await context.sync();
      return range.cellCount;
    });
    if (address === '') await expect(reading).resolves.toBeGreaterThan(1000);
    else await expect(reading).rejects.toMatchObject({ code: 'InvalidArgument' });
  },
);

test('50,000 rows by 8 are read, and 9,000 cells written', async () => {
  const ROWS = 50_000;
  const sheet = excel.sheet('Sheet1');
  sheet.setRowCount(ROWS);
  const matrix = sheet.getSheet().getCellMatrix();
  for (let row = 0; row < ROWS; row++)
    for (let column = 0; column < 8; column++) matrix.setValue(row, column, { v: row * column, t: 2 });

  const last = await on(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, ROWS, 8).load('values');
    await context.sync();
    return range.values[ROWS - 1]![7];
  });
  expect(last).toBe((ROWS - 1) * 7);

  await on(async (sheet, context) => {
    sheet.getRange('A1:I1000').values = Array.from({ length: 1000 }, () => Array<number>(9).fill(1));
    await context.sync();
  });
  expect(excel.cell('Sheet1!I1000')).toBe(1);
  matrix.reset();
});
