import { openExcel, type OpenExcel } from '../openExcel';

let excel: OpenExcel;
beforeEach(async () => (excel = await openExcel({ harsh: {} })));
afterEach(() => excel.close());

test('the workbook has a name, sheets in order, and an active one', async () => {
  const seen = await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.load('name');
    workbook.worksheets.add('Funding');
    workbook.worksheets.add();
    const sheets = workbook.worksheets.load('items/name,items/position,items/visibility');
    const active = workbook.worksheets.getActiveWorksheet().load('name');
    const count = workbook.worksheets.getCount();
    await context.sync();
    return [
      workbook.name,
      sheets.items.map((s) => [s.name, s.position, s.visibility]),
      active.name,
      count.value,
    ];
  });
  expect(seen).toEqual([
    'Workbench',
    [
      ['Sheet1', 0, 'Visible'],
      ['Funding', 1, 'Visible'],
      ['Sheet3', 2, 'Visible'],
    ],
    'Sheet1',
    3,
  ]);
});

test('a sheet has settings that are read back', async () => {
  const settings = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plan');
    sheet.tabColor = '#2F6FDE';
    sheet.showGridlines = false;
    sheet.position = 0;
    sheet.activate();
    await context.sync();
    sheet.load('tabColor,showGridlines,position,visibility,name,id');
    const active = context.workbook.worksheets.getActiveWorksheet().load('id');
    await context.sync();
    const there = active.id === sheet.id;
    return [sheet.tabColor, sheet.showGridlines, sheet.position, sheet.visibility, there];
  });
  expect(settings).toEqual(['#2F6FDE', false, 0, 'Visible', true]);
});

test('a sheet is found by name without regard to case, by id, or is a null object', async () => {
  const found = await Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem('SHEET1').load('id');
    const none = context.workbook.worksheets.getItemOrNullObject('Nope').load('name');
    await context.sync();
    const byId = context.workbook.worksheets.getItem(byName.id).load('name');
    await context.sync();
    return [byId.name, none.isNullObject];
  });
  expect(found).toEqual(['Sheet1', true]);
});

test.each(['Sheet1', 'sheet1'])('a second sheet %s is refused', async (name) => {
  const twice = Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
  await expect(twice).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
});

test.each(['a/b', '', 'x'.repeat(32), "'quoted"])('a sheet cannot be named %s', async (name) => {
  const renamed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').name = name;
    await context.sync();
  });
  await expect(renamed).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('a sheet that is renamed keeps formulas, names and spaces in its name working', async () => {
  await Excel.run(async (context) => {
    const inputs = context.workbook.worksheets.add('Inputs');
    inputs.getRange('A1').values = [[21]];
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=Inputs!A1*2']];
    context.workbook.names.add('CutRate', inputs.getRange('A1'));
    await context.sync();
  });
  await excel.renameSheet('Inputs', 'My inputs');
  await excel.type('My inputs!A1', 50);
  const [formula, value, name] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('formulas,values');
    const range = context.workbook.names.getItem('CutRate').getRange().load('address');
    await context.sync();
    return [cell.formulas[0]![0], cell.values[0]![0], range.address];
  });
  expect([formula, value, name]).toEqual(["='My inputs'!A1*2", 100, "'My inputs'!A1"]);
});

test('the used range holds what stands on the sheet, spills too, and formats when asked', async () => {
  const used = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const empty = sheet.getUsedRangeOrNullObject(true).load('address');
    await context.sync();
    sheet.getRange('B3').formulas = [['=SEQUENCE(4,2)']];
    sheet.getRange('E9').format.fill.color = '#FF0000';
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    const all = sheet.getUsedRange().load('address');
    await context.sync();
    return [empty.isNullObject, values.address, all.address];
  });
  expect(used).toEqual([true, 'Sheet1!B3:C6', 'Sheet1!B3:E9']);
});

test('frozen panes are set, located and let go', async () => {
  const frozen = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const location = () => sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    const both = location();
    await context.sync();
    sheet.freezePanes.freezeRows(1);
    const rows = location();
    await context.sync();
    sheet.freezePanes.unfreeze();
    const none = location();
    await context.sync();
    return [both.address, rows.address, none.isNullObject];
  });
  expect(frozen[0]).toBe('Sheet1!A1:B3');
  expect(frozen[1]).toMatch(/^Sheet1!A1:[A-Z]+1$/);
  expect(frozen[2]).toBe(true);
});

test('the page layout is kept and read back', async () => {
  const page = await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
    pageLayout.orientation = Excel.PageOrientation.landscape;
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.printGridlines = true;
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintTitleRows('$1:$2');
    await context.sync();
    pageLayout.load('orientation,paperSize,zoom,printGridlines,centerHorizontally,centerVertically');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount');
    const columns = pageLayout.getPrintTitleColumnsOrNullObject().load('address');
    await context.sync();
    const { orientation, paperSize, zoom, printGridlines, centerHorizontally, centerVertically } = pageLayout;
    return {
      plain: [orientation, paperSize, printGridlines, centerHorizontally, centerVertically],
      zoom,
      titles: [titles.rowIndex, titles.rowCount, columns.isNullObject],
    };
  });
  expect(page.plain).toEqual(['Landscape', expect.stringMatching(/^a4$/i), true, true, false]);
  expect(page.zoom).toMatchObject({ horizontalFitToPages: 1 });
  expect(page.titles).toEqual([0, 2, true]);
});

test('the last sheet cannot be deleted, another can', async () => {
  const last = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').delete();
    await context.sync();
  });
  await expect(last).rejects.toMatchObject({ code: 'InvalidOperation' });
  const left = await Excel.run(async (context) => {
    context.workbook.worksheets.add('Two');
    await context.sync();
    context.workbook.worksheets.getItem('Two').delete();
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    return count.value;
  });
  expect(left).toBe(1);
});

test('what the add-in does in one batch is one step to undo', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Plan');
    sheet.getRange('A1:B2').values = [
      ['Stream', '2010/11'],
      ['Sure Start', 5],
    ];
    sheet.tables.add('A1:B2', true).name = 'Streams';
    sheet.getRange('D1').formulas = [['=SUM(Streams[2010/11])']];
    await context.sync();
  });
  await excel.quiet();
  expect(excel.cell('Plan!D1')).toBe(5);
  await excel.undo();
  expect(excel.session.workbook.getSheets().map((s) => s.getSheetName())).toEqual(['Sheet1']);
  expect(excel.session.workbook.getTableList()).toEqual([]);
  await excel.redo();
  expect([excel.cell('Plan!D1'), excel.tableAddress('Streams')]).toEqual([5, 'A1:B2']);
});

test('a sheet is copied to the end under Excel’s name, its tables under names of their own', async () => {
  const seen = await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').formulas = [['Stream', '2010/11'], ['ABG', 5], ['Core', 7]]; // prettier-ignore
    tables.add('Sheet1!A1:B3', true).name = 'Streams';
    sheet.getRange('A6').formulas = [['=SUM(Streams[2010/11])']];
    await context.sync();
    const copy = sheet.copy('End').load('name,position');
    await context.sync();
    copy.getRange('B2').values = [[50]];
    const sums = [copy, sheet].map((each) => each.getRange('A6').load('values,formulas'));
    const names = tables.load('items/name');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return {
      ...{ copy: [copy.name, copy.position], active: active.name },
      sums: sums.map(({ values, formulas }) => [formulas[0]![0], values[0]![0]]),
      tables: names.items.map(({ name }) => name),
    };
  });
  expect(seen).toEqual({
    ...{ copy: ['Sheet1 (2)', 1], active: 'Sheet1', tables: ['Streams', 'Streams2'] },
    sums: [['=SUM(Streams2[2010/11])', 57], ['=SUM(Streams[2010/11])', 12]], // prettier-ignore
  });
});

test('what cells show is copied without their formulas, to cells of another sheet too', async () => {
  const seen = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const from = worksheets.getItem('Sheet1').getRange('A1:B2');
    from.formulas = [['=SEQUENCE(2,1,3)', '=1/0'], ['', 'x']]; // prettier-ignore
    const to = worksheets.add('Other').getRange('C3');
    to.copyFrom(from, 'Values');
    const written = worksheets.getItem('Other').getRange('C3:D4').load('formulas');
    await context.sync();
    return written.formulas as unknown[][];
  });
  expect(seen).toEqual([[3, '#DIV/0!'], [4, 'x']]); // prettier-ignore
});
