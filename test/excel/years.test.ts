/** A year is added to every table at once, and removed from them. */
import { addYear } from '../../src/excel/years/addYear';
import { removeYear } from '../../src/excel/years/removeYear';
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { columnLetters } from '../../src/workbook/layout/address';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

let excel: OpenExcel;
const plan = emptyPlan(2025, 'Ours', { years: 2 });
const TABLES = {
  ...plan.tables,
  Stream: [{ Stream: 'Grant', Certainty: 'Confirmed', '2025/26': 100, '2026/27': 200 }],
  Scenario: [{ Scenario: 'Cuts', Target: 'All', Change: 'cut %', Value: 0.1, 'From year': '2025/26' }],
  Deflator: [{ Deflator: 'GDP', '2025/26': 100 }],
};
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await buildWorkbook(planLayout({ ...plan, tables: TABLES }, { suffix: '' }));
  await excel.quiet();
});
afterAll(() => excel.close());

const DATED = [
  ...['Streams', 'Pools', 'Contributions', 'Allocations', 'Commitments', 'Indicators', 'Outturns'],
  ...['Deflators', 'Conditions'],
];
/** What is in every table that is by year: its years, as one text where all have the same. */
const years = (): Promise<string[]> =>
  Excel.run(async (context) => {
    const heads = DATED.map((name) =>
      context.workbook.tables.getItem(name).getHeaderRowRange().load('values'),
    );
    await context.sync();
    const of = heads.map(({ values }) =>
      values[0]!
        .map(String)
        .filter((heading) => /^\d{4}\//.test(heading))
        .join(' '),
    );
    return [...new Set(of)];
  });
const look = (sheet: string, cell: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load('style,numberFormat');
    const format = range.getEntireColumn().format.load('columnWidth');
    const rules = range.conditionalFormats.getCount();
    await context.sync();
    return [range.style, range.numberFormat, format.columnWidth, rules.value];
  });
/** The headings of what is calculated beside the streams, from a column on, counted from 0. */
const funding = (from: number, columns: number) =>
  Array.from({ length: columns }, (_, i) => excel.cell(`Funding!${columnLetters(from + i)}4`));
const everything = () => excel.cell('Funding!E5');

test('a year after the last is in every table in order, dressed, and in the results', async () => {
  expect(await addYear('2027/28')).toBe('2027/28 is now in 9 tables. Undo (Ctrl+Z) takes that back.');
  await excel.quiet();
  expect(await years()).toEqual(['2025/26 2026/27 2027/28']);
  expect(['F3', 'F4', 'F5'].map((cell) => excel.cell(`Funding!${cell}`))).toEqual(['£', '2027/28', '']);
  expect(await look('Funding', 'F5')).toEqual(await look('Funding', 'E5'));
  // T is where the result begins once the table is a column wider
  expect(funding(19, 6)).toEqual(['Stream', 'Partner', 'Certainty', '2025/26', '2026/27', '2027/28']);
  expect(excel.cell('Funding!Y3')).toBe('£');
  for (const row of [4, 5, 60])
    expect(await look('Funding', `Y${row}`)).toEqual(await look('Funding', `X${row}`));
  await excel.type('Funding!F5', '300');
  await excel.quiet();
  expect(excel.cell('Funding!Y6')).toBe(300); // the row of the total
});

test('a year before the first goes before it, and is offered where years are picked', async () => {
  await addYear('2024/25');
  await excel.quiet();
  expect(await years()).toEqual(['2024/25 2025/26 2026/27 2027/28']);
  expect(funding(20, 7)).toEqual([
    'Stream',
    'Partner',
    'Certainty',
    '2024/25',
    '2025/26',
    '2026/27',
    '2027/28',
  ]);
  expect(['C4', 'D4', 'E4', 'E5'].map((cell) => excel.cell(`Funding!${cell}`))).toEqual([
    'Certainty',
    '2024/25',
    '2025/26',
    100,
  ]);
  const source = await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Scenarios').columns.getItem('From year').getDataBodyRange();
    const certainty = context.workbook.worksheets
      .getItem('Funding')
      .getRange('D5')
      .dataValidation.load('type');
    const { dataValidation } = body;
    dataValidation.load('rule');
    await context.sync();
    expect(certainty.type).toBe('None'); // the list of the column beside it is not taken over
    return dataValidation.rule.list?.source;
  });
  expect(source).toBe('2024/25,2025/26,2026/27,2027/28');
});

test('a year that is there already is refused', async () => {
  await expect(addYear('2025/26')).rejects.toThrow('Every table of the plan has 2025/26 already.');
});

test('a year is removed from every table with its amounts, but not a price index that was entered; pickers move on', async () => {
  await excel.type('What if!B5', '2025/26');
  expect(everything()).toBe(100);
  expect(await removeYear('2025/26')).toMatch(/^2025\/26 is removed from the plan/);
  await excel.quiet();
  expect(await years()).toEqual(['2024/25 2026/27 2027/28', '2024/25 2025/26 2026/27 2027/28']);
  expect(everything()).toBe(200);
  expect(funding(19, 7)).toEqual(['Stream', 'Partner', 'Certainty', '2024/25', '2026/27', '2027/28', '']);
  expect((await look('Funding', 'Z4'))[0]).not.toBe('Poolbook heading');
  expect(excel.cell('What if!B5')).toBe('2026/27');
  await excel.undo();
  await excel.quiet();
  expect(await years()).toEqual(['2024/25 2025/26 2026/27 2027/28']);
  expect([excel.cell('What if!B5'), everything()]).toEqual(['2025/26', 100]);
});

test('a column that holds something else is not removed', async () => {
  await excel.type('Funding!E20', 'note');
  await expect(removeYear('2025/26')).rejects.toThrow(/Above or below the table Streams/);
  expect(everything()).toBe(100);
  await excel.type('Funding!E20', '');
});

test('the last year of a plan stays', async () => {
  for (const year of ['2024/25', '2026/27', '2027/28']) await removeYear(year);
  await expect(removeYear('2025/26')).rejects.toThrow('A plan has at least one year.');
});
