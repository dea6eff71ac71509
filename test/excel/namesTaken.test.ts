import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { freeSuffix } from '../../src/excel/sheets/freeSuffix';
import { sentenceOf } from '../../src/excel/exchange/failures';
import { namesTaken } from '../../src/excel/sheets/namesTaken';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { tablesAlone } from './tablesAlone';

const layout = tablesAlone(planLayout(emptyPlan(2010), { suffix: '' }), 'Start');
let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const addSheet = (name: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

test('a new workbook has nothing in the way', async () => {
  expect(await Excel.run((context) => namesTaken(context, layout))).toEqual([]);
  expect(await freeSuffix(layout)).toBe('');
});

test('a blank sheet of one of the names is used, one with a single cell is in the way', async () => {
  await addSheet('Funding');
  await addSheet('Start');
  await excel.type('Start!H40', 'my note');
  expect(await Excel.run((context) => namesTaken(context, layout))).toEqual(['the sheet Start']);
  expect(await freeSuffix(layout)).toBe('2');
  await excel.type('Start!H40', '');
  await expect(buildWorkbook(layout)).resolves.toEqual({ status: 'built' });
  expect(excel.tableAddress('Streams')).toBe('A4:Q5');
});

test('a name that the user gave to cells is in the way of a table of that name', async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add('Streams', context.workbook.worksheets.getItem('Sheet1').getRange('A1'));
    await context.sync();
  });
  expect(await buildWorkbook(layout)).toEqual({ status: 'names taken', what: ['the name Streams'] });
  expect(await freeSuffix(layout)).toBe('2');
});

test('a style of that name is the user’s to change: it is kept as it is', async () => {
  await Excel.run(async (context) => {
    context.workbook.styles.add('Poolbook input');
    context.workbook.styles.getItem('Poolbook input').font.color = '#800080';
    await context.sync();
  });
  await buildWorkbook(layout);
  const ink = await Excel.run(async (context) => {
    const { font } = context.workbook.worksheets.getItem('Funding').getRange('A5').format;
    font.load('color');
    await context.sync();
    return font.color;
  });
  expect(ink).toBe('#800080');
});

test('a new plan has its years as headings that are text, and a blank row that takes typing', async () => {
  await buildWorkbook(layout);
  expect(['D4', 'E4', 'F4', 'G4'].map((cell) => excel.cell(`Funding!${cell}`))).toEqual([
    '2010/11',
    '2011/12',
    '2012/13',
    '2013/14',
  ]);
  expect(excel.cell('Funding!A5')).toBe('');
});

test('while a cell is being edited nothing is written, and the user is told what to do', async () => {
  const editing = jest.spyOn(excel.session, 'isEditingCell', 'get').mockReturnValue(true);
  const failure = await buildWorkbook(layout).catch((error: unknown) => error);
  editing.mockRestore();
  expect(sentenceOf(failure)).toMatch(/being edited. Press Enter/);
});
