import { openExcel, type OpenExcel } from './openExcel';

let excel: OpenExcel;
beforeEach(async () => (excel = await openExcel({ harsh: {} })));
afterEach(() => excel.close());

test('office.js takes the stand-in for Excel on Windows with one runtime for all', () => {
  expect(Office.context.host).toBe('Excel');
  expect(Office.context.platform).toBe('PC');
  expect(Office.context.displayLanguage).toBe('en-GB');
  const supported = (set: string, version: string) =>
    Office.context.requirements.isSetSupported(set, version);
  expect(supported('ExcelApi', '1.14') && supported('SharedRuntime', '1.1')).toBe(true);
  expect(supported('CustomFunctionsRuntime', '1.3')).toBe(true);
  expect(supported('ExcelApi', '1.20')).toBe(false);
});

describe('what the stand-in has not, it refuses by its full name', () => {
  const refused = (ask: (context: Excel.RequestContext) => unknown) =>
    Excel.run(async (context) => {
      ask(context);
      await context.sync();
    });
  const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['Worksheet.pivotTables', (c) => sheet(c).pivotTables.load('items/name')],
    ['Worksheet.slicers', (c) => sheet(c).slicers.load('items/name')],
    ['WorksheetProtection.protect', (c) => sheet(c).protection.protect()],
    ['Workbook.comments', (c) => c.workbook.comments.load('items/content')],
    ['Range.getPrecedents', (c) => sheet(c).getRange('A1').getPrecedents().load('addresses')],
    ['Range.hyperlink', (c) => sheet(c).getRange('A1').load('hyperlink')],
    ['Range.hyperlink (set)', (c) => (sheet(c).getRange('A1').hyperlink = { address: 'https://x' })],
    ['RangeFormat.protection', (c) => sheet(c).getRange('A1').format.protection.load('locked')],
    ['RangeFont.subscript', (c) => sheet(c).getRange('A1').format.font.load('subscript')],
    ['Workbook.save', (c) => c.workbook.save()],
  ])('%s', async (name, ask) => {
    await expect(refused(ask)).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining(`ApiNotFound: ${name.replace(' (set)', '')}`),
    });
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['RangeFormat.autofitColumns', (c) => sheet(c).getRange('A:A').format.autofitColumns()],
    [
      'CenterAcrossSelection',
      (c) => (sheet(c).getRange('A1').format.horizontalAlignment = 'CenterAcrossSelection'),
    ],
    [
      'DiagonalDown',
      (c) => (sheet(c).getRange('A1').format.borders.getItem('DiagonalDown').style = 'Continuous'),
    ],
  ])('%s, which it could only pretend', async (name, ask) => {
    await expect(refused(ask)).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining(name),
    });
  });

  test('what came before in the batch stands, as in Excel', async () => {
    const half = refused((context) => {
      sheet(context).getRange('A1').values = [[5]];
      sheet(context).pivotTables.load('items/name');
    });
    await expect(half).rejects.toMatchObject({ code: 'ApiNotFound' });
    expect(excel.cell('Sheet1!A1')).toBe(5);
  });
});

describe('while a cell is being edited', () => {
  const name = (options: object) =>
    Excel.run(options as Excel.RunOptions, async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load('name');
      await context.sync();
      return sheet.name;
    });

  test('a batch is refused', async () => {
    excel.startEditing();
    await expect(name({})).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    excel.endEditing();
    await expect(name({})).resolves.toBe('Sheet1');
  });

  test('a batch that can wait is done when the edit is over', async () => {
    const editing = jest.spyOn(excel.session, 'isEditingCell', 'get');
    const askedAgain = new Promise<void>((resolve) => {
      let asked = 0;
      editing.mockImplementation(() => {
        asked++;
        if (asked === 3) resolve();
        return true;
      });
    });
    let done = false;
    const waiting = name({ delayForCellEdit: true }).then((found) => ((done = true), found));
    await askedAgain;
    expect(done).toBe(false);
    editing.mockRestore();
    await expect(waiting).resolves.toBe('Sheet1');
  });
});

test('a button of the ribbon runs its function, and hears when it is done', async () => {
  const pressed: string[] = [];
  Office.actions.associate('newPlan', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await excel.press('newPlan');
  expect(pressed).toEqual(['newPlan']);
});

test('the pane is shown and hidden by the add-in', async () => {
  const shown: boolean[] = [];
  excel.host.showPane = (now) => shown.push(now);
  await Office.addin.showAsTaskpane();
  await Office.addin.hide();
  expect(shown).toEqual([true, false]);
});

test('settings of the document are saved and read', async () => {
  Office.context.document.settings.set('screen', 'checks');
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(Office.context.document.settings.get('screen')).toBe('checks');
});

describe('the theme', () => {
  test('is light unless another is given', () => {
    expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#ffffff');
  });

  test('is that of the page', async () => {
    await excel.close();
    const theme = {
      bodyBackgroundColor: '#1f1f1f',
      bodyForegroundColor: '#ffffff',
      controlBackgroundColor: '#292929',
      controlForegroundColor: '#ffffff',
    };
    excel = await openExcel({ theme });
    expect(Office.context.officeTheme).toMatchObject(theme);
  });
});
