import { type Cell } from '../../../src/model/table/grid';
import { sheetChanges } from '../../../src/model/versions/sheets/sheetChanges';
import { bookOf, sheetOf } from '../audit/sheetOf';

type Rows = readonly (readonly Cell[])[];
const BUDGET: Rows = [
  ['', '2010/11', '2011/12'],
  ['Play', 10, 11],
  ['Youth', 20, 21],
  ['Rent', 5, 6],
  ['Total', '=SUM(B2:B4)', '=SUM(C2:C4)'],
];
const between = (before: Rows, after: Rows, name = 'Budget') =>
  sheetChanges(bookOf(sheetOf('Budget', before)), bookOf(sheetOf(name, after))).map(
    ({ sentence }) => sentence,
  );
/** The rows of the budget by number, some in place of others. */
const rows = (...lines: (number | readonly Cell[])[]): Rows =>
  lines.map((line) => (typeof line === 'number' ? BUDGET[line]! : line));

test('the same is no change', () => expect(between(BUDGET, BUDGET)).toEqual([]));

test('another amount', () =>
  expect(between(BUDGET, rows(0, 1, ['Youth', 20, 23], 3, 4))).toEqual([
    'C3 (Youth, 2011/12): 21 → 23 (+2).',
  ]));

test('a row that was inserted moves nothing else', () =>
  expect(between(BUDGET, rows(0, 1, ['Fees', 7, 8], 2, 3, 4))).toEqual(['Row 3, Fees, is new: B3 7, C3 8.']));

test('a row that is gone', () =>
  expect(between(BUDGET, rows(0, 1, 3, 4))).toEqual(['Row 3, Youth, is gone: B3 20, C3 21.']));

test('a row that was moved is said to be moved, and its amounts are compared', () =>
  expect(between(BUDGET, rows(0, ['Rent', 5, 9], 1, 2, 4))).toEqual([
    'Row 2, Rent, was row 4 before.',
    'C2 (Rent, 2011/12): 6 → 9 (+3).',
  ]));

test('a row that was renamed is known from one that is new', () =>
  expect(between(BUDGET, rows(0, 1, ['Youth work', 20, 21], 3, 4))).toEqual([
    'A3 is called Youth work; it was Youth.',
  ]));

test('a column that was inserted, and one that was renamed', () => {
  const wide = BUDGET.map(([label = null, first = null, second = null], i) => [
    label,
    i === 0 ? 'Note' : null,
    first,
    i === 0 ? '2011-12' : second,
  ]);
  expect(between(BUDGET, wide)).toEqual(['Column B, Note, is new.', 'D1 is called 2011-12; it was 2011/12.']);
});

test('a formula that became a number', () =>
  expect(between(BUDGET, rows(0, 1, 2, 3, ['Total', 35, '=SUM(C2:C4)']))).toEqual([
    'B5 (Total, 2010/11): =SUM(B2:B4) → 35.',
  ]));

test('a sheet that was renamed, one that is new and one that is gone', () => {
  expect(between(BUDGET, BUDGET, 'Costs')).toEqual(['The sheet Budget is now called Costs.']);
  expect(between(BUDGET, [['Something', 'else']], 'Notes')).toEqual([
    'The sheet Budget is gone: 5 rows.',
    'The sheet Notes is new: 1 row.',
  ]);
});

test('rows without words are known by their figures', () => {
  const list = (...numbers: number[]) => numbers.map((number) => [number, number * 2]);
  expect(between(list(1, 2, 3), list(1, 2, 9, 3))).toEqual(['Row 3 is new: A3 9, B3 18.']);
});

test('ten thousand rows are compared', () => {
  const long = Array.from({ length: 10_000 }, (_, i) => [`Line ${i}`, i, i * 2]);
  expect(between(long, [...long.slice(0, 5_000), ['New', 1, 2], ...long.slice(5_000)])).toEqual([
    'Row 5001, New, is new: B5001 1, C5001 2.',
  ]);
});
