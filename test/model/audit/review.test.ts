import { review } from '../../../src/model/audit/review/review';
import { type SheetCells, type WorkbookCells } from '../../../src/model/audit/workbookCells';
import { coventry } from '../../../src/workbook/examples/coventry';
import { nottingham } from '../../../src/workbook/examples/nottingham';
import { portsmouth } from '../../../src/workbook/examples/portsmouth';
import { sharedOverspend } from '../../../src/workbook/examples/sharedOverspend';
import { southwark } from '../../../src/workbook/examples/southwark';
import { type SheetLayout } from '../../../src/workbook/layout/layout';
import { planLayout } from '../../../src/workbook/planLayout';
import { type Cell } from '../../../src/model/table/grid';
import { large } from './large';
import { FAULTS, seeded } from './seeded';
import { bookOf, sheetOf } from './sheetOf';

const found = async (workbook: WorkbookCells) =>
  (await review(workbook))!.findings.map(({ rule, sheet, cell }) => [rule, `${sheet}!${cell}`]);

describe('a workbook with known faults', () => {
  it('has each of them found', async () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(40);
    expect(await found(seeded)).toEqual(expect.arrayContaining(FAULTS.map((fault) => [...fault])));
  });

  it('has nothing else found but what follows from them', async () => {
    const told = await found(seeded);
    const faults = FAULTS.map((fault) => fault.join(' '));
    expect(told.filter((one) => !faults.includes(one.join(' ')))).toEqual([]);
  });
});

/** A sheet of a layout as a review reads it: each spill's formula, and beside it what it fills. */
function laidOut({ name, blocks, tables, spills }: SheetLayout): SheetCells {
  const grid: Cell[][] = [];
  const put = (row: number, column: number, cells: readonly (readonly Cell[])[]) =>
    cells.forEach((line, r) => line.forEach((cell, c) => ((grid[row + r] ??= [])[column + c] = cell)));
  for (const { row, column, cells } of blocks) put(row, column, cells);
  for (const { row, column, columns, rows } of tables)
    put(row, column, [columns.map(({ heading }) => heading), ...rows]);
  for (const { row, column, formula, columns } of spills)
    put(row, column, [
      [formula, ...columns.slice(1).map(({ heading }) => heading)],
      columns.map((_, i) => (i === 0 ? 'Total' : i)),
    ]);
  const rows = Array.from(grid, (line) => Array.from(line ?? [], (cell) => cell ?? null));
  return sheetOf(name, rows, {
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.length + 1,
      columns: table.columns.length,
      totals: false,
    })),
    spills: spills.map(({ row, column, columns }) => ({ row, column, rows: 2, columns: columns.length })),
  });
}

describe('where nothing is wrong', () => {
  test.each([
    ['Coventry', coventry],
    ['Portsmouth', portsmouth],
    ['Southwark', southwark],
    ['Nottingham', nottingham],
    ['Nine ways to share an overspend', sharedOverspend],
  ])('nothing is found on %s', async (_, example) => {
    const reviewed = (await review(bookOf(...planLayout(example, { suffix: '' }).sheets.map(laidOut))))!;
    expect(reviewed.formulas).toBeGreaterThanOrEqual(3);
    // what What if and Overview say in one cell takes a long formula, and the review says so of it
    const long = ['Long formula', 'IFs in IFs', 'Same calculation twice'];
    const told = ['What if', 'Overview'];
    expect(
      reviewed.findings.filter(({ sheet, rule }) => !told.includes(sheet) || !long.includes(rule)),
    ).toEqual([]);
  });

  test('nothing is found on a plain budget with opening balances, subtotals, totals and shares', async () => {
    const plain = sheetOf('Cash', [
      ['Month', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Year'],
      ['Opening', '=Start!B1', '=B6', '=C6', '=D6', '=E6', null],
      ['Grant', 10, 20, 30, 40, 50, '=SUM(B3:F3)'],
      ['Fees', 1, 2, 3, 4, 5, '=SUM(B4:F4)'],
      ['In', '=SUM(B3:B4)', '=SUM(C3:C4)', '=SUM(D3:D4)', '=SUM(E3:E4)', '=SUM(F3:F4)', '=SUM(G3:G4)'],
      ['Closing', '=B2+B5', '=C2+C5', '=D2+D5', '=E2+E5', '=F2+F5', '=F6'],
      ['A month', '=B5/12', '=C5/12', '=D5/12', '=E5/12', '=F5/12', '=G5/12'],
      ['Rate', 0.1, 0.1, 0.2, 0.2, 0.2, null],
      ['Cost', '=B5*B8', '=C5*C8', '=D5*D8', '=E5*E8', '=F5*F8', '=SUM(B9:F9)'],
      ['From', '=DATE(2010,4,1)', '=EDATE(B10,1)', '=EDATE(C10,1)', '=EDATE(D10,1)', '=EDATE(E10,1)', null],
      ['Grade', '=VLOOKUP(B3,Start!A1:B9,2,FALSE)', '=INDEX(Start!B1:B9,MATCH(C3,Start!A1:A9,0),1)', null],
      ['Shown', '=ROUND(B9,2)'],
    ]);
    const start = sheetOf('Start', [
      ['Opening', 100],
      ['Paragraph', '41'],
      ['Years', '2010'],
    ]);
    expect(await found(bookOf(plain, start))).toEqual([]);
  });
});

describe('how a review goes', () => {
  test('8,000 formulas are reviewed with progress that never goes back', async () => {
    const told: number[] = [];
    const reviewed = (await review(large(2_000), { onProgress: (done) => told.push(done) }))!;
    expect(reviewed.formulas).toBe(8_000);
    expect(reviewed.findings).toEqual([]);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeLessThanOrEqual(1);
  });

  test('it leaves off when it is told to, and then answers nothing', async () => {
    let asked = 0;
    expect(await review(large(3_000), { stop: () => ++asked === 2 })).toBeNull();
    expect(asked).toBe(2);
  });
});
