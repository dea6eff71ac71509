/** A scenario picked on the sheet: what spills, the lists and the charts follow, under Microsoft's own office.js. */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { columnLetters } from '../../src/workbook/layout/address';
import { emptyPlan } from '../../src/workbook/emptyPlan';
import { southwark } from '../../src/workbook/examples/southwark';
import { type SheetLayout } from '../../src/workbook/layout/layout';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

const layout = planLayout(southwark, { suffix: '' });
const sheetOf = (name: string): SheetLayout => layout.sheets.find((sheet) => sheet.name === name)!;
const [whatIf, comparison] = [sheetOf('What if'), sheetOf('Comparison')];
const CENTRES = 'Early years for vulnerable children';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await expect(buildWorkbook(layout)).resolves.toEqual({ status: 'built' });
  await excel.quiet();
});
afterAll(() => excel.close());
beforeEach(async () => {
  await excel.type("'What if'!A5", 'Base');
  await excel.type("'What if'!B5", 'Undated');
});

/** What spills under the title of a block, by the first of each row. */
function under({ name, blocks, spills }: SheetLayout, title: string): Map<unknown, unknown[]> {
  const head = blocks.find(({ cells }) => cells[0]?.[0] === title)!;
  const { row, columns, rows } = spills.find(
    (spill) => spill.row === head.row + 3 && spill.column === head.column,
  )!;
  const at = (r: number, c: number) => excel.cell(`'${name}'!${columnLetters(head.column + c)}${r + 1}`);
  const found = new Map<unknown, unknown[]>();
  for (let r = row; r <= row + rows && at(r, 0) !== ''; r++)
    found.set(
      at(r, 0),
      columns.slice(1).map((_, c) => at(r, c + 1)),
    );
  return found;
}

test('picked Base shows the plan as entered, twice over', () => {
  const [picked, base] = ['Commitments under the scenario', 'The same commitments in Base'].map((title) =>
    under(whatIf, title),
  );
  expect([...picked!]).toEqual([...base!]);
  expect(picked!.get('Commitment')).toEqual(['Funded', 'Floor', 'Shortfall', 'Uncertain', 'Status']);
  expect(picked!.get(CENTRES)?.at(-1)).toBe('Kept');
  expect(picked!.get('A healthy weight')).toEqual([0, 0, 0, '', 'No floor']); // a share of nothing is no share
});

test('another scenario is picked: commitments break, services lose, tiers shift, and Base stays beside them', async () => {
  const before = under(whatIf, 'The same commitments in Base');
  await excel.type("'What if'!A5", 'Sure Start gone');
  const [funded, floor, shortfall, , status] = under(whatIf, 'Commitments under the scenario').get(CENTRES)!;
  expect([funded, floor, shortfall, status]).toEqual([0, 8_000_000, 8_000_000, 'Broken']);
  expect(under(whatIf, 'The same commitments in Base')).toEqual(before);
  expect(under(whatIf, 'Streams').get('Sure Start')).toEqual([16_400_000, 0, -16_400_000]);
  expect(under(whatIf, 'Services').get("Children's centres")).toEqual([9_000_000, 0, -9_000_000]);
  expect(under(whatIf, 'Services').get('Service')).toEqual([
    'Base',
    'Sure Start gone',
    'Sure Start gone less Base',
  ]);
});

test('what more can be cut follows: with a grant gone a commitment is broken already, and by how much', async () => {
  const rule = () => under(whatIf, 'How much more can be cut').get('Same percentage')!;
  expect(rule().slice(2)).toEqual([0.01, 0.01, 'Less domestic abuse in families']);
  await excel.type("'What if'!A5", 'Sure Start gone');
  // all four commitments that only Sure Start pays for lose their floors: £8m, £2.5m, £2m and £0.9m
  expect(rule()).toEqual([0, 0, 8_000_000, 13_400_000, `Broken already: ${CENTRES}`]);
  await excel.type("'What if'!B5", '2010/11');
  expect([...under(whatIf, 'How much more can be cut').keys()][0]).toMatch(
    /^No commitment has a floor in 2010\/11: type the floors/,
  );
});

test('the lists are Base with the scenarios of the table, and its years; a scenario that is renamed is renamed there', async () => {
  const lists = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('What if');
    const read = ['A5', 'B5'].map((cell) => {
      const { dataValidation } = sheet.getRange(cell);
      dataValidation.load('rule,errorAlert,prompt');
      return dataValidation;
    });
    await context.sync();
    return read.map(({ rule, errorAlert, prompt }) => ({
      source: String(rule.list?.source),
      style: errorAlert.style,
      told: prompt.showPrompt,
    }));
  });
  expect(lists).toMatchObject([
    { style: 'Warning', told: true },
    { style: 'Warning', told: true },
  ]);
  const [sheet, column, row] = /^='?(Scenarios)'?!\$([A-Z]+)\$(\d+)#$/.exec(lists[0]!.source)!.slice(1);
  const offered = () =>
    Array.from({ length: 7 }, (_, i) => excel.cell(`${sheet}!${column}${Number(row) + i}`));
  expect(offered()).toEqual([
    ...['Base', 'Sure Start ends', 'Sure Start gone', 'ABG gone', 'Both grants gone'],
    ...['Grants cut by a fifth', ''],
  ]);
  await excel.type('Scenarios!A5', 'Grant runs out');
  expect(offered()[1]).toBe('Grant runs out');
  await excel.undo();
  expect(lists[1]!.source).toMatch(/#$/);
});

test('a comparison follows its measure, its year and the scenarios that are chosen', async () => {
  const left = () => under(comparison, 'What each scenario leaves');
  expect(left().get(CENTRES)?.slice(0, 5)).toEqual([9_000_000, 9_000_000, 0, 9_000_000, 0]);
  expect(under(comparison, 'What becomes of each commitment').get(CENTRES)?.slice(0, 3)).toEqual([
    'Kept',
    'Kept',
    'Broken',
  ]);
  await excel.type('Comparison!A5', 'Stream');
  expect(left().get('Sure Start')?.slice(0, 3)).toEqual([16_400_000, 16_400_000, 0]);
  for (const cell of ['D6', 'E6', 'F6']) await excel.type(`Comparison!${cell}`, '');
  await excel.type('Comparison!C6', 'Both grants gone');
  expect(left().get('Sure Start')?.slice(0, 3)).toEqual([16_400_000, 0, -16_400_000]);
  expect(under(comparison, 'What the chart shows').get('Sure Start')?.slice(0, 3)).toEqual([
    16_400_000,
    0,
    '',
  ]);
});

test('the charts are native and made of the spilled cells, so that they follow', async () => {
  await excel.type("'What if'!A5", 'Sure Start gone');
  const charted = await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem('What if');
    charts.load('items/name,items/chartType');
    await context.sync();
    const [first] = charts.items;
    first!.title.load('text');
    first!.axes.valueAxis.load('numberFormat');
    first!.series.load('items/name');
    await context.sync();
    const names = first!.series.getItemAt(0).getDimensionValues(Excel.ChartSeriesDimension.categories);
    const floors = first!.series.getItemAt(1).getDimensionValues(Excel.ChartSeriesDimension.values);
    await context.sync();
    return {
      charts: charts.items.map(({ name, chartType }) => [name, chartType]),
      title: first!.title.text,
      scale: first!.axes.valueAxis.numberFormat,
      series: first!.series.items.map(({ name }) => name),
      floor: floors.value[names.value.indexOf(CENTRES)],
    };
  });
  expect(charted).toEqual({
    charts: [
      ['Which commitments fall short?', 'BarClustered'],
      ['What happens to services?', 'BarClustered'],
    ],
    title: 'Which commitments fall short?',
    scale: '£#,##0',
    series: ['Funded', 'Floor'],
    floor: 8_000_000,
  });
});

test('a new plan opens with headings and no commitment, and no error but that there is nothing to cut', async () => {
  const blank = planLayout(emptyPlan(2010), { suffix: '2' });
  await buildWorkbook(blank);
  await excel.quiet();
  for (const { name, spills } of blank.sheets.filter(({ pickers }) => pickers))
    for (const { row, column } of spills)
      expect(String(excel.cell(`'${name}'!${columnLetters(column)}${row + 1}`))).not.toMatch(/^(#|$)/);
});
