/** What is calculated beside services, tiers and commitments, read from the cells of a workbook. */
import { buildWorkbook } from '../../src/excel/sheets/buildWorkbook';
import { columnLetters } from '../../src/workbook/layout/address';
import { nottingham } from '../../src/workbook/examples/nottingham';
import { planLayout } from '../../src/workbook/planLayout';
import { openExcel, type OpenExcel } from '../workbench/openExcel';
import { planFunctions } from './planFunctions';

const SHIFT = 'Shift to prevention after the cut';
const layout = planLayout(nottingham, { suffix: '' });
const spillOn = (sheet: string) => layout.sheets.find(({ name }) => name === sheet)!.spills[0]!;

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ functions: planFunctions });
  await buildWorkbook(layout);
  await excel.quiet();
});
afterAll(() => excel.close());

/** What a formula spills from a cell, as wide as is said, until a blank row. */
function rowsFrom(sheet: string, row: number, column: number, width: number): unknown[][] {
  const at = (r: number, c: number) => excel.cell(`${sheet}!${columnLetters(column + c)}${r + 1}`);
  const rows: unknown[][] = [];
  for (let r = row; ; r++) {
    const cells = Array.from({ length: width }, (_, c) => at(r, c));
    if (cells.every((cell) => cell === '')) return rows;
    rows.push(cells);
  }
}
const beside = (sheet: string) => {
  const { row, column, columns } = spillOn(sheet);
  return rowsFrom(sheet, row, column, columns.length);
};
const amountOf = (rows: unknown[][], tier: string, measure: string) =>
  rows.find(([first, second]) => first === tier && second === measure)?.at(-1) as number;

test.each(['Services', 'Tiers', 'Commitments'])('%s spill under the headings that stand ready', (sheet) => {
  const [headings, ...rows] = beside(sheet);
  expect(headings).toEqual(spillOn(sheet).columns.map(({ heading }) => heading));
  expect(rows.length).toBeGreaterThan(0);
});

test('prevention has a fifth of the budget of Nottingham, after the cut', () => {
  const rows = beside('Tiers');
  expect(amountOf(rows, 'Prevention', '£')).toBe(14_099_186.99);
  expect(amountOf(rows, 'Prevention', 'Share')).toBeCloseTo(0.2, 9);
});

test('under the shift prevention rises by five points of share, and so by £3,524,796.75 of what the cut left', async () => {
  const base = beside('Tiers');
  const shifted = spillOn('Tiers').formula.replace('"Base",', `"${SHIFT}",Scenarios[#All],`);
  await excel.type('Sheet1!A1', shifted);
  const rows = rowsFrom('Sheet1', 0, 0, 4);
  const change = (measure: string) =>
    amountOf(rows, 'Prevention', measure) - amountOf(base, 'Prevention', measure);
  expect(change('£')).toBeCloseTo(3_524_796.75, 2);
  expect(change('Share')).toBeCloseTo(0.05, 4);
});

test('what is allocated anew reaches services, tiers and commitments', async () => {
  const total = (sheet: string) =>
    beside(sheet)
      .find(([first]) => first === 'Total')
      ?.at(-1) as number;
  const before = total('Services');
  const { columns, rows, row } = layout.sheets.find(({ name }) => name === 'Allocations')!.tables[0]!;
  const year = columns.findIndex(({ heading }) => heading === '2011/12');
  const cell = `Allocations!${columnLetters(year)}${row + 2}`;
  await excel.type(cell, Number(rows[0]![year]) - 1000.5);
  expect(total('Services')).toBeCloseTo(before - 1000.5, 2);
  expect(amountOf(beside('Tiers'), 'Total', '£')).toBeCloseTo(before - 1000.5, 2);
  const promise = beside('Commitments').find(
    ([, name, when]) => name === 'Resources shifted to early intervention' && when === '2011/12',
  );
  expect(promise?.[3]).toBe(14_098_186.49);
  await excel.undo();
  expect(total('Services')).toBe(before);
});
