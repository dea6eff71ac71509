/** A copy with values only as sheets of the workbook: the same figures and looks, no formula, no second plan. */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { readFormulas } from '../../src/excel/reading/readFormulas';
import { readWorkbook } from '../../src/excel/reading/readTables';
import { type SheetCells } from '../../src/model/audit/workbookCells';
import { type SheetLayout, type WorkbookLayout } from '../../src/workbook/layout/layout';
import { BARS, STYLE, STYLES, TAB } from '../../src/workbook/layout/styles';
import { valuesCopy } from '../../src/workbook/valuesCopy';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';
import { scaleOf } from '../workbook/scaleOf';

const STREAMS: SheetLayout = {
  ...{ name: 'Streams', tabColor: TAB.inputs, blocks: [], widths: { 3: 90 }, landscape: true },
  frozen: { rows: 3, columns: 1 },
  tables: [
    {
      ...{ name: 'Streams', row: 2, column: 0 },
      columns: ['Stream', 'Evidence', '2010/11'].map((heading) => ({
        ...{ heading, width: 90, style: STYLE.input },
        ...(heading === 'Evidence' ? { offer: { choices: ['E1', 'E2'], otherwise: 'asks' } } : {}),
      })),
      rows: [
        ['ABG', 'E1', 1200.5],
        ['=Core', 'E2', 800],
      ],
    },
  ],
  spills: [
    {
      ...{ row: 2, column: 4, formula: '=POOL.FUNDING("Base",Streams[#All])', rows: 5, marks: [] },
      columns: ['Stream', 'Partner', 'Certainty', '2010/11'].map((heading) => ({
        ...{ heading, width: 80, style: STYLE.result },
      })),
    },
  ],
  charts: [
    {
      ...{ name: 'Bars', title: 'What is there?', numberFormat: '£#,##0', colors: [BARS[1]] },
      of: { row: 9, column: 0, rows: 2, columns: 2 },
      over: { row: 12, column: 0, rows: 6, columns: 4 },
    },
  ],
};
const LAYOUT: WorkbookLayout = {
  ...{ styles: STYLES, names: [], opens: 'Streams' },
  sheets: [
    {
      ...STREAMS,
      blocks: [
        { row: 9, column: 0, cells: [['Name', 'All'], ['Sum', '=SUM(Streams[2010/11])']] }, // prettier-ignore
      ],
    },
  ],
};

let excel: OpenExcel;
let copied: SheetCells;
let list: SheetCells;
const cellsNow = async () => (await readFormulas())!;
const copyNow = async () => {
  const { tables } = await readWorkbook();
  return valuesCopy(await cellsNow(), tables);
};
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await buildWorkbook(LAYOUT);
  await excel.quiet();
  const copy = await copyNow();
  if ('refused' in copy) throw new Error(copy.refused);
  await expect(buildWorkbook(copy.layout)).resolves.toMatchObject({ status: 'built' });
  await excel.quiet();
  const { sheets } = await cellsNow();
  copied = sheets.find(({ name }) => name === 'Streams (values)')!;
  list = sheets.find(({ name }) => name === 'Formulas (values)')!;
});
afterAll(() => excel.close());

test('it shows what the sheet shows, to the last cell, and holds no formula', async () => {
  const { sheets } = await cellsNow();
  const from = sheets.find(({ name }) => name === 'Streams')!;
  expect(copied.values).toEqual(from.values);
  expect(copied.formats).toEqual(from.formats);
  expect(copied.formulas).toEqual(copied.values); // =Core is a name
  expect(copied.spills).toEqual([]);
  expect(from.spills).toHaveLength(1);
});

test('its list of formulas prints at 60% or more, like every other sheet', async () => {
  const copy = await copyNow();
  if ('refused' in copy) throw new Error(copy.refused);
  const [sheet] = copy.layout.sheets;
  expect(sheet!.name).toMatch(/^Formulas \(values\)/);
  expect(scaleOf(sheet!)).toBeGreaterThanOrEqual(0.59);
});

test('it is no second plan: it has no table, and its cells offer nothing', async () => {
  expect((await readWorkbook()).tables.map(({ name }) => name)).toEqual(['Streams']);
  expect(excel.cell('Streams!B11')).toBe(2000.5);
  const types = await Excel.run(async (context) => {
    const rules = ['Streams', 'Streams (values)'].map((name) =>
      context.workbook.worksheets.getItem(name).getRange('B4').dataValidation.load('type'),
    );
    await context.sync();
    return rules.map(({ type }) => type);
  });
  expect(types).toEqual(['List', 'None']);
});

test('looks, page and charts are those of the sheet', async () => {
  const seen = await Excel.run(async (context) => {
    const sheets = ['Streams', 'Streams (values)'].map((name) => context.workbook.worksheets.getItem(name));
    const read = sheets.map((sheet) => {
      const heading = sheet.getRange('A3').load('style');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const charts = sheet.charts.load('items/name');
      sheet.pageLayout.load('orientation');
      return { sheet, heading, frozen, charts };
    });
    await context.sync();
    return read.map(({ sheet, heading, frozen, charts }) => [
      ...[heading.style, frozen.address.split('!')[1], sheet.pageLayout.orientation],
      charts.items.map(({ name }) => name),
    ]);
  });
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[1]).toEqual([STYLE.heading, 'A1:A3', 'Landscape', ['Bars']]);
});

test('the list has each formula in words with its evidence, as text', () => {
  expect(list.values.slice(4)).toEqual([
    [
      ...['Streams', 'E3', '=POOL.FUNDING("Base",Streams[#All])'],
      ...['What there is to spend, stream by stream and year by year', 'E1; E2'],
    ],
    ['Streams', 'B11', '=SUM(Streams[2010/11])', 'The sum of the column 2010/11 of Streams', 'E1; E2'],
  ]);
});

test('a copy is not copied again, and the next one has a name of its own', async () => {
  const copy = await copyNow();
  expect('layout' in copy && copy.layout.copies).toEqual([{ of: 'Streams', name: 'Streams (values) (2)' }]);
});

test('a figure that is not there is not copied: the sentence names its cell', async () => {
  await excel.type('Streams!B12', '=POOL.ABSENT(1)');
  const copy = await copyNow();
  expect('refused' in copy && copy.refused).toMatch(/^Streams!B12 shows #NAME\?, which is no figure\. Press Repair/); // prettier-ignore
  await excel.type('Streams!B12', '');
});
