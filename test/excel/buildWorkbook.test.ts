import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { freeSuffix } from '../../src/excel/sheets/freeSuffix';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { namesTaken } from '../../src/excel/sheets/namesTaken';
import { LAID_OUT } from '../../src/workbook/layout/content';
import { coventry } from '../../src/workbook/examples/coventry';
import { type WorkbookLayout } from '../../src/workbook/layout/layout';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { exchanges } from './exchanges';
import { planFunctions } from './planFunctions';

const whole = planLayout(coventry, { suffix: '' });
/** Charts are drawn when functions have answered, which takes as many looks as it takes. */
const layout = { ...whole, sheets: whole.sheets.map((sheet) => ({ ...sheet, charts: [] })) };
const tablesOf = ({ sheets }: WorkbookLayout) =>
  sheets.flatMap(({ name: sheet, tables }) => tables.map((table) => ({ sheet, ...table })));

let excel: OpenExcel;
let asked = 0;
/** The sheet that is shown before any test goes elsewhere: an undo shows what it changes. */
let opened = '';
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  expect(await Excel.run((context) => namesTaken(context, layout))).toEqual([]); // and what office.js says when it begins is said
  asked = await exchanges(excel, () => expect(buildWorkbook(layout)).resolves.toEqual({ status: 'built' }));
  await excel.quiet();
  opened = excel.session.workbook.getActiveSheet().getSheetName();
});
afterAll(() => excel.close());

/** Loads properties of a range, as the add-in would. */
const look = (sheet: string, address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(
      'formulas,numberFormat,style,format/wrapText,format/columnWidth,format/font/color,format/fill/color',
    );
    const { dataValidation } = range;
    dataValidation.load('rule,errorAlert,type');
    await context.sync();
    const { formulas, numberFormat, style, format } = range;
    const { rule, errorAlert, type } = dataValidation;
    return {
      formula: formulas[0]?.[0],
      numberFormat: numberFormat[0]?.[0],
      style,
      wraps: format.wrapText,
      width: format.columnWidth,
      ink: format.font.color,
      fill: format.fill.color,
      choices: { type, source: rule.list?.source, style: errorAlert.style },
    };
  });
const sheetNames = () =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

test('Coventry is written in one exchange, its styles apart, after asking what is there; then its rows are fitted', () => {
  expect(asked).toBe(6);
});

test('the rows of the sheet Checks hold their sentences, however long', () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Checks');
    const cells = Array.from({ length: 70 }, (_, at) =>
      sheet.getRange(`F${5 + at}`).load('values,format/rowHeight'),
    );
    await context.sync();
    const rows = cells.map(({ values, format }) => ({
      lines: Math.ceil(String(values[0]![0]).length / 45),
      points: format.rowHeight,
    }));
    expect(Math.max(...rows.map(({ lines }) => lines))).toBeGreaterThan(10);
    for (const { lines, points } of rows) expect(points).toBeGreaterThanOrEqual(Math.max(4, lines) * 12.7);
    expect(Math.min(...rows.map(({ points }) => points))).toBe(54);
  }));

test('what was written is read back cell by cell, from the tables where they stand', async () => {
  const { planName, tables } = await readWorkbook();
  expect(planName).toBe("Coventry Children and Young People's Plan 2006-2010");
  expect(tables.map(({ name, sheet, row, column }) => ({ name, sheet, row, column }))).toEqual(
    tablesOf(layout).map(({ name, sheet, row, column }) => ({ name, sheet, row, column })),
  );
  for (const { name, columns, rows } of tablesOf(layout)) {
    const read = tables.find((table) => table.name === name);
    expect(read?.grid).toEqual([
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
    ]);
  }
});

test('POOL.FUNDING spills beside the streams and adds up to at least £5,459,429', () => {
  expect(excel.formula('Funding!R4')).toBe('=POOL.FUNDING("Base",Streams[#All])');
  expect(['R4', 'S4', 'T4', 'U4'].map((cell) => excel.cell(`Funding!${cell}`))).toEqual([
    'Stream',
    'Partner',
    'Certainty',
    'Undated',
  ]);
  expect([excel.cell('Funding!R13'), excel.cell('Funding!U13')]).toEqual(['Total', 'at least £5,459,429.00']);
});

test('POOL.CHECKS spills the breached ring-fence, the floors that it leaves unmet, and the £189,429 left over', () => {
  expect(excel.cell('Checks!A4')).toBe('Severity');
  const spilled = Array.from({ length: 60 }, (_, i) => [
    excel.cell(`Checks!B${5 + i}`),
    excel.cell(`Checks!E${5 + i}`),
  ]);
  const ours = ['Ring-fence breached', 'Ring-fences leave floors unmet', 'Money unspent'];
  expect(spilled.filter(([check]) => ours.includes(String(check)))).toEqual([
    ['Ring-fence breached', 11422],
    ['Ring-fence breached', 55614],
    ['Ring-fences leave floors unmet', 55614],
    ['Ring-fences leave floors unmet', 11422],
    ['Money unspent', 189429],
  ]);
});

test('the plan’s name on every sheet follows the Start sheet', async () => {
  for (const sheet of ['Partners', 'Funding', 'Checks'])
    expect(excel.cell(`${sheet}!A3`)).toBe("Coventry Children and Young People's Plan 2006-2010");
  await excel.type('Start!B3', 'Coventry, second draft');
  expect(excel.cell('Funding!A3')).toBe('Coventry, second draft');
  expect((await readWorkbook()).planName).toBe('Coventry, second draft');
  await excel.undo();
});

test('inputs are blue on cream in £ with pence, headings are text, links are green', async () => {
  expect(await look('Funding', 'D5')).toMatchObject({
    style: 'Poolbook input',
    numberFormat: '£#,##0.00;-£#,##0.00',
    ink: '#0B3FA8',
    fill: '#FFF8E1',
    wraps: true,
    formula: 3956465,
  });
  expect(await look('Funding', 'D4')).toMatchObject({
    style: 'Poolbook heading',
    numberFormat: '@',
    ink: '#FFFFFF',
  });
  expect(await look('Funding', 'A3')).toMatchObject({
    style: 'Poolbook plan name',
    formula: '=Poolbook_plan',
    ink: '#1B6B3A',
    wraps: true,
  });
  expect(await look('Funding', 'U13')).toMatchObject({
    style: 'Poolbook result',
    numberFormat: '£#,##0.00;-£#,##0.00',
  });
  expect(await look('Checks', 'F5')).toMatchObject({ style: 'Poolbook small text', wraps: true });
  expect(await look('Funding', 'D3')).toMatchObject({ style: 'Poolbook note', formula: '£' });
  // above figures at their right edge, where no filter button is
  expect(await look('Funding', 'R4')).toMatchObject({ style: 'Poolbook heading', ink: '#FFFFFF' });
  expect(await look('Funding', 'U4')).toMatchObject({ style: 'Poolbook heading of figures', ink: '#FFFFFF' });
  expect(await look('Funding', 'U3')).toMatchObject({ style: 'Poolbook unit of figures', formula: '£' });
});

test('every column is as wide as its layout says', async () => {
  for (const { sheet, column, row, columns } of tablesOf(layout)) {
    const widths = await Excel.run(async (context) => {
      const formats = columns.map((_, position) => {
        const { format } = context.workbook.worksheets.getItem(sheet).getCell(row, column + position);
        format.load('columnWidth');
        return format;
      });
      await context.sync();
      return formats.map(({ columnWidth }) => columnWidth);
    });
    widths.forEach((width, position) =>
      expect(Math.abs(width - (columns[position]?.width ?? 0))).toBeLessThan(1),
    );
  }
});

test('columns of choices offer their words or the names of the other table', async () => {
  expect((await look('Partners', 'B5')).choices).toEqual({
    type: 'List',
    source: expect.stringContaining('Council,District council,NHS commissioner'),
    style: 'Warning', // the model understands other capitals, and tells of other words
  });
  expect((await look('Funding', 'B5:B9')).choices).toEqual({
    type: 'List',
    source: expect.stringMatching(/^=Partners!\$A\$5:\$A\$\d+$/),
    style: 'Warning',
  });
  expect((await look('Allocations', 'C5')).choices.source).toMatch(/^=Services!\$A\$5:\$A\$\d+$/);
  expect((await look('Services', 'B5')).choices.style).toBe('Warning'); // a plan may have tiers of its own
  expect((await look('Funding', 'A5')).choices.type).toBe('None');
});

test('headings and key stay in view, tabs are coloured by role, pages are A4', async () => {
  const pages = await Excel.run(async (context) => {
    const read = layout.sheets.map(({ name }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load('tabColor,showGridlines');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('rowCount,columnCount');
      sheet.pageLayout.load('orientation,paperSize,zoom');
      return { sheet, frozen, page: sheet.pageLayout };
    });
    await context.sync();
    return read.map(({ sheet, frozen, page }) => ({
      tab: sheet.tabColor,
      gridlines: sheet.showGridlines,
      rows: frozen.rowCount,
      columns: frozen.columnCount,
      orientation: page.orientation,
      paper: page.paperSize,
      zoom: page.zoom,
    }));
  });
  expect(pages.slice(2).map(({ rows, columns }) => [rows, columns])).toEqual(
    // where no column is kept in view, the rows are as wide as the sheet
    layout.sheets.slice(2).map(({ frozen }) => [4, frozen.columns || expect.any(Number)]),
  );
  expect(pages.map(({ tab }) => tab)).toEqual(layout.sheets.map(({ tabColor }) => tabColor));
  expect(pages.map(({ gridlines }) => gridlines)).toEqual([
    ...[false, false],
    ...Array(layout.sheets.length - 2).fill(true),
  ]);
  expect(new Set(pages.map(({ paper }) => paper.toUpperCase()))).toEqual(new Set(['A4']));
  expect(pages.map(({ orientation }) => orientation)).toEqual([
    ...['Landscape', 'Portrait'],
    ...Array(layout.sheets.length - 2).fill('Landscape'),
  ]);
  expect(pages.map(({ zoom }) => zoom.horizontalFitToPages)).toEqual(
    layout.sheets.map(({ pagesWide = 1 }) => pagesWide),
  );
});

test('Pools prints over several pages, each with the names of the pools at its left', async () => {
  const printed = await Excel.run(async (context) => {
    const read = ['Pools', 'Start'].map((name) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      columns.load('columnIndex,columnCount');
      return columns;
    });
    await context.sync();
    return read.map((columns) => (columns.isNullObject ? null : [columns.columnIndex, columns.columnCount]));
  });
  expect(printed).toEqual([[0, 1], null]);
});

test('a source that is a pool is taken without a question, although the list offers streams', async () => {
  const alerts = await Excel.run(async (context) => {
    const read = ['B5', 'C5'].map((cell) => {
      const { dataValidation } = context.workbook.worksheets.getItem('Allocations').getRange(cell);
      dataValidation.load('rule,errorAlert');
      return dataValidation;
    });
    await context.sync();
    return read.map(({ rule, errorAlert }) => [rule.list?.source, errorAlert.showAlert]);
  });
  expect(alerts).toEqual([
    [expect.stringMatching(/^=Funding!\$A\$5:\$A\$\d+$/), false],
    [expect.stringMatching(/^=Services!\$A\$5:\$A\$\d+$/), true],
  ]);
});

test('each pool’s total is marked by the word beside its name', async () => {
  const { column, row } = layout.sheets.find(({ name }) => name === 'Contributions')!.spills[0]!;
  const rule = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Contributions').getCell(row + 1, column);
    const formats = cell.conditionalFormats.load('items/type');
    await context.sync();
    const [first] = formats.items;
    first!.custom.rule.load('formula');
    await context.sync();
    return first!.custom.rule.formula;
  });
  expect(rule).toBe(`=$${String.fromCharCode(65 + column + 1)}${row + 2}="Total"`);
});

test('Overview is shown, and the sheet that was there before is still there', async () => {
  expect(opened).toBe('Overview');
  expect(await sheetNames()).toEqual(['Sheet1', ...layout.sheets.map(({ name }) => name)]);
});

describe('where a plan stands already', () => {
  test('nothing is written, and everything in the way is told', async () => {
    await excel.type('Funding!A5', 'My own stream');
    const result = await buildWorkbook(layout);
    expect(result).toMatchObject({ status: 'names taken' });
    const what = result.status === 'names taken' ? result.what : [];
    expect(what).toHaveLength(layout.sheets.length + LAID_OUT.length + layout.names.length);
    expect(what).toEqual(
      expect.arrayContaining([
        'the sheet Start',
        'the table Streams',
        'the sheet Checks',
        'the name Poolbook_plan',
      ]),
    );
    expect(excel.cell('Funding!A5')).toBe('My own stream');
    expect(await sheetNames()).toHaveLength(layout.sheets.length + 1);
    await excel.undo();
  });

  test('the next free number gives a second plan whose formulas and lists are its own', async () => {
    expect(await freeSuffix(layout)).toBe('2');
    const second = planLayout({ ...coventry, planName: 'Coventry again' }, { suffix: '2' });
    expect(await Excel.run((context) => namesTaken(context, second))).toEqual([]);
    await expect(buildWorkbook(second)).resolves.toEqual({ status: 'built' });
    expect(excel.formula('Funding 2!R4')).toBe('=POOL.FUNDING("Base",Streams2[#All])');
    await excel.type('Funding 2!D5', 1);
    expect(excel.cell('Funding 2!U13')).toBe('at least £1,502,965.00');
    expect(excel.cell('Funding!U13')).toBe('at least £5,459,429.00');
    expect(excel.cell('Checks 2!A3')).toBe('Coventry again');
    expect((await look('Funding 2', 'B5')).choices.source).toMatch(/^='Partners 2'!\$A\$5:\$A\$\d+$/);
    const { planName, tables } = await readWorkbook();
    expect(planName).toBe("Coventry Children and Young People's Plan 2006-2010");
    expect(tables).toHaveLength(2 * LAID_OUT.length);
    expect(await freeSuffix(layout)).toBe('3');
  });
});
