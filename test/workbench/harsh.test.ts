/** Excel as its users report it: each switch does what its sentence says, and nothing without it. */
import { readFileSync } from 'node:fs';
import { enteredText } from '../../src/workbench/stand-in/harsh/enteredText';
import { BEHAVIOURS, HARSH, harshSwitches, KIND } from '../../src/workbench/stand-in/harsh/switches';
import { type FunctionsJson, takenBy } from '../../src/workbench/stand-in/functions/metadata';
import { openExcel, type OpenExcel } from './openExcel';
import { until } from './until';

jest.setTimeout(60_000);

const json: FunctionsJson = {
  allowCustomDataForDataTypeAny: true,
  functions: [
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'amount', type: 'any' }] },
    {
      id: 'DESCRIBE',
      name: 'DESCRIBE',
      parameters: [
        { name: 'one', type: 'any', optional: true },
        { name: 'range', type: 'any', dimensionality: 'matrix', optional: true },
      ],
    },
    { id: 'FAIL', name: 'FAIL', parameters: [{ name: 'code', type: 'any' }] },
  ],
};
const implementations = {
  DOUBLE: (amount: unknown) => 2 * Number(amount),
  DESCRIBE: (...args: unknown[]) => JSON.stringify(args.slice(0, 2)),
  FAIL(code: unknown) {
    throw { code, message: 'Because.' };
  },
};

let excel: OpenExcel | null = null;
const open = async (harsh: Partial<typeof HARSH>): Promise<OpenExcel> =>
  (excel = await openExcel({ functions: { json, implementations }, harsh }));
afterEach(async () => {
  await excel?.close();
  excel = null;
});
const shown = async (excel: OpenExcel, formula: string) => {
  await excel.type('Sheet1!F1', formula);
  return excel.cell('Sheet1!F1');
};
const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T) =>
  Excel.run(async (context) => {
    const made = work(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return made;
  });

test('switches are named in the address of the workbench, all of them without names', () => {
  expect(harshSwitches(null)).toEqual(KIND);
  expect(harshSwitches('')).toEqual(HARSH);
  expect(harshSwitches('blanksAsZero')).toEqual({ ...KIND, blanksAsZero: true });
  expect(() => harshSwitches('alwaysAngry')).toThrow(/not harsh in the way 'alwaysAngry'/);
});

test('every switch is described with its source in docs/excel-behaviour.md', () => {
  const page = readFileSync('docs/excel-behaviour.md', 'utf8');
  for (const [name, { source }] of Object.entries(BEHAVIOURS)) {
    expect(page).toContain(`\`${name}\``);
    for (const address of source.split(', ')) expect(page).toContain(address);
  }
});

test.each([
  ['null in ranges and alone', {}, '[null,[[null],[5]]]'],
  ['0 in ranges', { blanksAsZero: true, blanksAsEmptyText: true }, '["",[[0],[5]]]'],
  ['the empty text', { blanksAsEmptyText: true }, '["",[[""],[5]]]'],
])('a blank cell is %s', async (_, harsh, received) => {
  const excel = await open(harsh);
  await excel.type('Sheet1!A2', 5);
  expect(await shown(excel, '=POOL.DESCRIBE(A1,A1:A2)')).toBe(received);
});

test('an error, a formatted number and an entity reach a function as what they are', async () => {
  const excel = await open({});
  await excel.paste('Sheet1!A1', [['=1/0'], [12.5], ['Leeds']]);
  const { richValues } = excel.session;
  const sheetId = excel.sheet('Sheet1').getSheetId();
  const amount = { type: 'FormattedNumber', basicValue: 12.5, numberFormat: '£0.00' };
  richValues.keep(sheetId, 1, 0, amount);
  richValues.keep(sheetId, 2, 0, { type: 'Entity', basicValue: '#VALUE!' });
  expect(JSON.parse(String(await shown(excel, '=POOL.DESCRIBE(,A1:A3)')))[1]).toEqual([
    [{ type: 'Error', basicType: 'Error', basicValue: '#DIV/0!' }],
    [amount],
    [{ type: 'Entity', basicValue: '#VALUE!' }],
  ]);
});

test('both flags for data types together are refused, as they crash Excel LTSC 2021', () => {
  const both = { ...json, allowErrorForDataTypeAny: true };
  expect(() => takenBy(both)).toThrow(/crash Excel LTSC/);
});

test('a function is busy at first, reads do not wait for it, and its answer is reported', async () => {
  const excel = await open({ functionsAnswerLate: true });
  let calculated = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(async () => void calculated++);
    await context.sync();
  });
  const read = await run((sheet) => {
    sheet.getRange('B1').formulas = [['=POOL.DOUBLE(21)']];
    return sheet.getRange('B1').load('values,valueTypes');
  });
  expect([read.values, read.valueTypes]).toEqual([[['#BUSY!']], [['Error']]]);
  await excel.quiet();
  expect(excel.cell('Sheet1!B1')).toBe(42);
  await until(() => calculated >= 2);
});

test.each([
  [{}, 1],
  [{ listPicksUnreported: true }, 0],
])('what is picked from a list, with %j, raises onChanged %i times', async (harsh, times) => {
  const excel = await open(harsh);
  await run((sheet) => {
    sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
  });
  let changes = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => void changes++);
    await context.sync();
  });
  await excel.pick('Sheet1!A1', 'Yes');
  expect(changes).toBe(times);
  await excel.type('Sheet1!B1', 'typed');
  expect(changes).toBe(times + 1);
});

test.each([
  [{}, ['Because.', 'Because.', 'Because.']],
  [{ messagesOfTwoErrors: true }, ['Because.', 'Because.', undefined]],
  [{ messagesLost: true }, [undefined, undefined, undefined]],
])('with %j the messages of #VALUE!, #N/A and #NUM! are %j', async (harsh, expected) => {
  const excel = await open(harsh);
  const messages = [];
  for (const code of ['#VALUE!', '#N/A', '#NUM!']) {
    await shown(excel, `=POOL.FAIL("${code}")`);
    messages.push(excel.errorMessage('Sheet1!F1'));
  }
  expect(messages).toEqual(expected);
});

test('what cannot be undone is refused within an undo group, and only there', async () => {
  await open({ undoGroupsRefuse: true });
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(true);
  const wrap = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      context.workbook.styles.getItem('Normal').wrapText = true;
      await context.sync();
    });
  await expect(wrap({ mergeUndoGroup: true })).rejects.toMatchObject({ code: 'UndoNotSupported' });
  await expect(wrap({})).resolves.toBeUndefined();
});

test.each([
  ['3.10', 3.1],
  ['1,234.5', 1234.5],
  ['50%', 0.5],
  ['(12)', -12],
  ['1-2', 44958],
  ['2010/11', 40483],
  ['01/04/2026', 46113],
  ['1 Apr 2026', 46113],
  ['TRUE', true],
  ['ABG', 'ABG'],
  ['2006/17', '2006/17'],
  ['COV-A7', 'COV-A7'],
])('%s entered in a General cell is %s to Excel in the United Kingdom', (text, value) => {
  expect(enteredText(text, false, 2023)).toBe(value);
});

test('in the United States the month comes first', () => {
  expect(enteredText('01/04/2026', true, 2023)).toBe(46026);
  expect(enteredText('1 Apr 2026', true, 2023)).toBe(46113);
});

test('text written into a General cell is read by Excel, and a text cell keeps a formula as text', async () => {
  await open({ textBecomesValue: true });
  const read = await run((sheet) => {
    sheet.getRange('B1').numberFormat = [['@']];
    sheet.getRange('A1:B1').values = [['2010/11', '2010/11']];
    sheet.getRange('B2').numberFormat = [['@']];
    sheet.getRange('A2:B2').formulas = [['=1+1', '=1+1']];
    return sheet.getRange('A1:B2').load('values');
  });
  expect(read.values).toEqual([
    [40483, '2010/11'],
    [2, '=1+1'],
  ]);
});

test('lists over 255 characters and cells over 32,767 are refused', async () => {
  await open({ sizeLimits: true });
  const list = run((sheet) => {
    sheet.getRange('A1').dataValidation.rule = {
      list: { inCellDropDown: true, source: 'abcdefgh,'.repeat(30) },
    };
  });
  await expect(list).rejects.toMatchObject({ code: 'InvalidArgument' });
  const cell = run((sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]));
  await expect(cell).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a pane that is shown before the command is completed is lost', async () => {
  const excel = await open({ clickLostUntilCompleted: true });
  const panes: boolean[] = [];
  excel.host.showPane = (now) => panes.push(now);
  Office.actions.associate('early', async (event: Office.AddinCommands.Event) => {
    await Office.addin.showAsTaskpane();
    event.completed();
  });
  Office.actions.associate('late', async (event: Office.AddinCommands.Event) => {
    event.completed();
    await Office.addin.showAsTaskpane();
  });
  await excel.press('early');
  expect(panes).toEqual([]);
  await excel.press('late');
  await until(() => panes.length === 1);
});

test('#NAME? may be the text of a cell with another value behind it', async () => {
  const excel = await open({ nameErrorIsText: true });
  await excel.type('Sheet1!A1', '=POOL.NOSUCH(1)');
  const read = await run((sheet) => sheet.getRange('A1').load('text,values,valueTypes'));
  expect([read.text, read.values, read.valueTypes]).toEqual([[['#NAME?']], [[0]], [['Double']]]);
});

test('a chart of cells that are still busy has neither names nor headings', async () => {
  const excel = await open({ chartsReadAtOnce: true, functionsAnswerLate: true });
  await excel.paste('Sheet1!A1', [
    ['Service', 'Base'],
    ['Play', 100],
  ]);
  const names = (address: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const chart = sheet.charts.add('BarClustered', sheet.getRange(address), 'Columns');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
  expect(await names('A1:B2')).toEqual(['Base']);
  expect(await names('D1:E2')).toEqual(['Series1', 'Series2']);
});

test('a protected sheet, and another workbook in front, are said by Excel’s own codes', async () => {
  const excel = await open({});
  const { situation } = excel.session;
  situation.protectedSheets.add(excel.sheet('Sheet1').getSheetId());
  await expect(run((sheet) => (sheet.getRange('A1').values = [[1]]))).rejects.toMatchObject({
    code: 'AccessDenied',
  });
  situation.otherWorkbookInFront = true;
  await expect(run((_, { workbook }) => workbook.getActiveCell().load('address'))).rejects.toMatchObject({
    code: 'InvalidSelection',
  });
  await expect(run((_, { workbook }) => workbook.worksheets.add('New'))).rejects.toMatchObject({
    code: 'GeneralException',
  });
});

test('a colleague may change a cell between two syncs', async () => {
  const excel = await open({});
  await excel.type('Sheet1!A1', 1);
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    const before = range.values[0]![0];
    excel.session.situation.beforeBatch = () => excel.range('Sheet1!A1').setValue(2);
    range.load('values');
    await context.sync();
    return [before, range.values[0]![0]];
  });
  expect(seen).toEqual([1, 2]);
});
