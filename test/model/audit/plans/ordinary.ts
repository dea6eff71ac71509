import { type SheetCells } from '../../../../src/model/audit/workbookCells';
import { type Cell } from '../../../../src/model/table/grid';
import { sheetOf } from '../sheetOf';

const YEARS = ['2010/11', '2011/12', '2012/13'];
const across = (columns: string, formula: (column: string, before: string, after: string) => string) =>
  [...columns].map((column) =>
    formula(
      column,
      String.fromCharCode(column.charCodeAt(0) - 1),
      String.fromCharCode(column.charCodeAt(0) + 1),
    ),
  );

/** Twenty ordinary budgets in which nothing is wrong, each with something that only looks odd. */
export const ORDINARY: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  'opening balances carried forward': [
    ['', 'Apr', 'May', 'Jun', 'Jul'],
    ['Opening', 500, ...across('CDE', (_, b) => `=${b}5`)],
    ['In', 100, 120, 90, 80],
    ['Out', 60, 70, 80, 90],
    ['Closing', ...across('BCDE', (c) => `=${c}2+${c}3-${c}4`)],
  ],
  'an opening balance from another sheet': [
    ['', ...YEARS],
    ['Brought forward', '=Base!B2', ...across('CD', (_, b) => `=${b}4`)],
    ['Added', 10, 20, 30],
    ['Carried forward', ...across('BCD', (c) => `=${c}2+${c}3`)],
  ],
  'actual figures, then a forecast': [
    ['', 'Q1 actual', 'Q2 actual', 'Q3 forecast', 'Q4 forecast'],
    ['Grant', 100, 104, '=C2*Base!$B$1', '=D2*Base!$B$1'],
    ['Fees', 50, 51, '=C3*Base!$B$1', '=D3*Base!$B$1'],
    ['Total', ...across('BCDE', (c) => `=SUM(${c}2:${c}3)`)],
  ],
  'shares with subtotals': [
    ['', 'Amount', 'Share'],
    ['Play', 10, '=B2/B$6'],
    ['Youth', 20, '=B3/B$6'],
    ['Subtotal', '=SUM(B2:B3)', '=SUM(C2:C3)'],
    ['Other', 30, '=B5/B$6'],
    ['Total', '=B4+B5', '=C4+C5'],
  ],
  'ratios among sums': [
    ['', ...YEARS],
    ['Cost', 100, 110, 120],
    ['Other cost', 20, 30, 40],
    ['Total cost', ...across('BCD', (c) => `=SUM(${c}2:${c}3)`)],
    ['Places', 10, 11, 12],
    ['Cost of a place', ...across('BCD', (c) => `=${c}4/${c}5`)],
  ],
  'instalments with the rest in the last': [
    ['Month', 'Paid'],
    ['April', 8.33],
    ['May', 8.33],
    ['June', '=Base!B1-SUM(B2:B3)'],
    ['Total', '=SUM(B2:B4)'],
  ],
  'quarterly blocks': [
    ['', 'Plan', 'Actual', 'Difference', 'Plan', 'Actual', 'Difference', 'Plan', 'Actual', 'Difference'],
    ['Play', 10, 11, '=C2-B2', 12, 13, '=F2-E2', 14, 15, '=I2-H2'],
    ['Youth', 20, 21, '=C3-B3', 22, 23, '=F3-E3', 24, 25, '=I3-H3'],
    ['Total', ...across('BCDEFGHIJ', (c) => `=SUM(${c}2:${c}3)`)],
  ],
  'totals across and down': [
    ['', ...YEARS, 'All years'],
    ['Play', 10, 11, 12, '=SUM(B2:D2)'],
    ['Youth', 20, 21, 22, '=SUM(B3:D3)'],
    ['Total', ...across('BCDE', (c) => `=SUM(${c}2:${c}3)`)],
  ],
  'a running total': [
    ['Month', 'Spent', 'To date'],
    ['April', 10, '=B2'],
    ['May', 12, '=C2+B3'],
    ['June', 14, '=C3+B4'],
    ['July', 11, '=C4+B5'],
  ],
  'a running total by a growing range': [
    ['Month', 'Spent', 'To date'],
    ['April', 10, '=SUM(B$2:B2)'],
    ['May', 12, '=SUM(B$2:B3)'],
    ['June', 14, '=SUM(B$2:B4)'],
  ],
  'years as numbers over the columns': [
    ['', 2010, 2011, 2012],
    ['Grant', 100, 110, 120],
    ['Fees', 50, 52, 54],
    ['Total', ...across('BCD', (c) => `=SUM(${c}2:${c}3)`)],
  ],
  'a first year that is entered and later ones that grow': [
    ['', ...YEARS],
    ['Pay', 200, ...across('CD', (_, b) => `=${b}2*(1+Base!$B$2)`)],
    ['Rent', 40, ...across('CD', (_, b) => `=${b}3*(1+Base!$B$2)`)],
    ['Total', ...across('BCD', (c) => `=SUM(${c}2:${c}3)`)],
  ],
  'income less spending': [
    ['', ...YEARS],
    ['Income', 100, 110, 120],
    ['Pay', 60, 61, 62],
    ['Rent', 20, 20, 20],
    ['Spending', ...across('BCD', (c) => `=SUM(${c}3:${c}4)`)],
    ['Surplus', ...across('BCD', (c) => `=${c}2-${c}5`)],
  ],
  'sections with subtotals and a grand total': [
    ['', ...YEARS],
    ['Play', 1, 2, 3],
    ['Youth', 4, 5, 6],
    ['Total children', ...across('BCD', (c) => `=SUM(${c}2:${c}3)`)],
    ['Carers', 7, 8, 9],
    ['Meals', 1, 1, 2],
    ['Total adults', ...across('BCD', (c) => `=SUM(${c}5:${c}6)`)],
    ['Grand total', ...across('BCD', (c) => `=${c}4+${c}7`)],
  ],
  'change on the year before': [
    ['', ...YEARS],
    ['Grant', 100, 110, 120],
    ['Change', null, ...across('CD', (c, b) => `=${c}2-${b}2`)],
    ['Change %', null, ...across('CD', (c) => `=${c}3/Base!$B$1`)],
  ],
  'hours by rate': [
    ['', 'Hours', 'Rate', 'Cost'],
    ['Worker', 10, 15.5, '=B2*C2'],
    ['Senior', 5, 20.25, '=B3*C3'],
    ['Manager', 2, 31, '=B4*C4'],
    ['Total', '=SUM(B2:B4)', null, '=SUM(D2:D4)'],
  ],
  'a check row that ought to be zero': [
    ['', ...YEARS],
    ['Funding', 100, 110, 120],
    ['Allocated', 100, 110, 120],
    ['Check', ...across('BCD', (c) => `=${c}2-${c}3`)],
  ],
  'partners by percentage': [
    ['', 'Share', 'Due'],
    ['Council', 0.6, '=B2*Base!$B$1'],
    ['Health', 0.3, '=B3*Base!$B$1'],
    ['Police', 0.1, '=B4*Base!$B$1'],
    ['Total', '=SUM(B2:B4)', '=SUM(C2:C4)'],
  ],
  'averages under totals': [
    ['', 'Q1', 'Q2', 'Q3', 'Q4'],
    ['Play', 10, 11, 12, 13],
    ['Youth', 20, 21, 22, 23],
    ['Total', ...across('BCDE', (c) => `=SUM(${c}2:${c}3)`)],
    ['Average', ...across('BCDE', (c) => `=AVERAGE(${c}2:${c}3)`)],
  ],
  'a blank row before the total': [
    ['', ...YEARS],
    ['Play', 10, 11, 12],
    ['Youth', 20, 21, 22],
    [null],
    ['Total', ...across('BCD', (c) => `=SUM(${c}2:${c}4)`)],
  ],
};

const base = sheetOf('Base', [
  ['Level', 1.5],
  ['Growth', 0.02],
]);

export const ordinaryBook = (rows: readonly (readonly Cell[])[]): { sheets: SheetCells[]; names: [] } => ({
  sheets: [sheetOf('Budget', rows), base],
  names: [],
});
