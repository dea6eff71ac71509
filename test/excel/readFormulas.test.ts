import { review } from '../../src/model/audit/review/review';
import { exceptionOf } from '../../src/model/audit/exceptions';
import { keepAccepted, readAccepted } from '../../src/excel/kept/exceptions';
import { readFormulas } from '../../src/excel/reading/readFormulas';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { exchanges } from './exchanges';

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => excel.close());

const read = async () => (await readFormulas())!;

test('an empty workbook has nothing to review', async () => {
  expect(await read()).toEqual({ sheets: [], names: [] });
});

test('formulas, what they show and where they stand, and names', async () => {
  await excel.paste('Sheet1!B3', [
    ['Rate', 0.5, true],
    ['', '=C3*2', '=1/0'],
  ]);
  await Excel.run(async (context) => {
    context.workbook.names.add('Rate', context.workbook.worksheets.getItem('Sheet1').getRange('C3'));
    await context.sync();
  });
  const { sheets, names } = await read();
  expect(sheets).toEqual([
    {
      ...{ id: excel.sheet('Sheet1').getSheetId(), name: 'Sheet1', visible: true, row: 2, column: 1 },
      formulas: [
        ['Rate', 0.5, true],
        [null, '=C3*2', '=1/0'],
      ],
      values: [
        ['Rate', 0.5, true],
        [null, 1, { error: '#DIV/0!' }],
      ],
      formats: [
        ['General', 'General', 'General'],
        ['General', 'General', 'General'],
      ],
      ...{ hiddenRows: [], hiddenColumns: [], tables: [], merged: [], spills: [] },
    },
  ]);
  expect(names).toEqual([{ name: 'Rate', formula: '=Sheet1!$C$3' }]);
});

test('what is hidden, merged, spilled, and the tables', async () => {
  await excel.paste('Sheet1!A1', [
    ['Stream', '2010', '', 3],
    ['A', 1, '', 4],
    ['B', 2, '', 5],
    ['', '', '', 6],
    ['=SEQUENCE(2,2)', '', '', 7],
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.tables.add('A1:B3', true).name = 'Streams';
    context.workbook.worksheets.add('Kept').getRange('A1').values = [[1]];
    context.workbook.worksheets.getItem('Kept').visibility = Excel.SheetVisibility.hidden;
    await context.sync();
  });
  const sheet = excel.sheet('Sheet1');
  sheet.hideRows(3, 1);
  sheet.hideColumns(3, 1);
  excel.range('Sheet1!D1:D2').merge();
  await excel.quiet();
  const [first, kept] = (await read()).sheets;
  expect(first).toMatchObject({
    hiddenRows: [3],
    hiddenColumns: [3],
    merged: [{ row: 0, column: 3, rows: 2, columns: 1 }],
    tables: [{ name: 'Streams', row: 0, column: 0, rows: 3, columns: 2, totals: false }],
    spills: [{ row: 4, column: 0, rows: 2, columns: 2 }],
  });
  expect(kept).toMatchObject({ name: 'Kept', visible: false });
});

test('what is read is what the review needs: a fault is found, what a formula fills is not', async () => {
  await excel.paste('Sheet1!A1', [
    ['=SEQUENCE(3,2)', ''],
    ['', ''],
    ['', ''],
    ['=SUM(A1:A3)*1.175', '=SUM(B1:B3)*1.175'],
  ]);
  const { findings, formulas } = (await review(await read()))!;
  expect(formulas).toBe(3);
  expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([['Constant in a formula', 'A4']]);
});

test('three exchanges bring a workbook, more where it is too large for one answer, whole and in order', async () => {
  await excel.paste('Sheet1!A1', [[1, '=A1+1']]);
  await read(); // what office.js asks at its first use is not ours
  expect(await exchanges(excel, readFormulas)).toBe(3);
  await excel.paste(
    'Sheet1!A1',
    Array.from({ length: 900 }, (_, r) => Array.from({ length: 50 }, (__, c) => r * 100 + c)),
  );
  expect(await exchanges(excel, readFormulas)).toBe(5);
  const [sheet] = (await read()).sheets;
  expect(sheet?.values).toHaveLength(900);
  expect(sheet?.formulas[899]?.[49]).toBe(89_949);
});

test('a formula of ours that shows #NAME? over an older figure holds no figure', async () => {
  await excel.close();
  excel = await openExcel({ harsh: { nameErrorIsText: true } });
  await excel.paste('Sheet1!A1', [['=POOL.ABSENT(1)', '=A9+1']]);
  const [sheet] = (await read()).sheets;
  expect(sheet?.values).toEqual([[{ error: '#NAME?' }, 1]]);
});

test('it leaves off when it is told to', async () => {
  await excel.paste('Sheet1!A1', [[1]]);
  expect(await readFormulas(() => true)).toBeNull();
});

test('accepted findings are kept in the workbook, and replaced', async () => {
  expect(await readAccepted()).toEqual([]);
  const one = exceptionOf(
    { rule: 'Whole column', sheetId: 's', cell: 'B2', content: '=SUM(C[1])' },
    'It grows',
  );
  await keepAccepted([one]);
  expect(await readAccepted()).toEqual([one]);
  await keepAccepted([]);
  expect(await readAccepted()).toEqual([]);
});

test('what was accepted between reading and keeping stays accepted', async () => {
  const of = (cell: string) =>
    exceptionOf({ rule: 'Whole column', sheetId: 's', cell, content: '=SUM(C[1])' }, 'It grows');
  await keepAccepted([of('A1')]);
  const before = await readAccepted();
  await keepAccepted([...before, of('B2')], before);
  await keepAccepted([of('C3')], before); // withdraws A1, and has not seen B2
  expect(await readAccepted()).toEqual([of('B2'), of('C3')]);
});
