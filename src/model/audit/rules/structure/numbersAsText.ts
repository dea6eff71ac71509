import { cellName, contains } from '../../area';
import { inOurs } from '../../readFormula';
import { readsAsNumber } from '../../readsAsNumber';
import { type Reference } from '../../reference';
import { type ReviewedBook, type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewFinding, type ReviewRule } from '../../reviewRule';

/** Functions that pass over texts where they add up, count or compare figures. */
const CALCULATE: readonly string[] = [
  ...['SUM', 'SUMIF', 'SUMIFS', 'SUMPRODUCT', 'PRODUCT', 'AVERAGE', 'AVERAGEIF', 'AVERAGEIFS', 'MIN', 'MAX'],
  ...['COUNT', 'MEDIAN', 'NPV', 'IRR', 'SUBTOTAL', 'AGGREGATE', 'LARGE', 'SMALL', 'STDEV', 'STDEV.S'],
];

const known = new WeakMap<ReviewedBook, readonly (readonly Reference[])[]>();

/** For each sheet, the cells that formulas anywhere add up. */
function addedUp(book: ReviewedBook): readonly (readonly Reference[])[] {
  const before = known.get(book);
  if (before) return before;
  const found: Reference[][] = book.sheets.map(() => []);
  for (const { formulas } of book.sheets)
    for (const { references } of formulas)
      for (const reference of references) {
        const { call } = reference.word;
        if (call && CALCULATE.includes(call.name) && !inOurs(call)) found[reference.sheet]?.push(reference);
      }
  known.set(book, found);
  return found;
}

/** So many figures must stand in line with a text before it is taken for one of them. */
const ENOUGH = 3;

/** Whether a text stands in a column of figures, not at its head, where a year would be its heading. */
function amongFigures(sheet: ReviewedSheet, row: number, column: number): boolean {
  let figures = 0;
  let texts = 0;
  for (const step of [-1, 1])
    for (let r = row + step; ; r += step) {
      const value = sheet.valueAt(r, column);
      if (typeof value === 'number') figures++;
      else if (typeof value === 'string' && readsAsNumber(value)) texts++;
      else break;
    }
  return figures >= ENOUGH && figures > texts && sheet.valueAt(row - 1, column) !== null;
}

/** Figures that Excel takes for words. */
export const numbersAsText: ReviewRule = {
  name: 'Number stored as text',
  kind: 'wrong',
  reason: 'SUM and its like pass over it without a word, so that a total is too small and looks right.',
  source: 'FAST 3.05 and Financial Modelling Code, on clear units and labels',
  remedy: 'Type the figure again in a cell whose format is a number, or use Excel’s Convert to Number.',
  find: (sheet, book) => {
    const found: ReviewFinding[] = [];
    const { used, cells } = sheet;
    const headings = (row: number, column: number) =>
      cells.tables.some((table) => row === table.row && contains(table, row, column));
    for (let row = used.row; row < used.row + used.rows; row++)
      for (let column = used.column; column < used.column + used.columns; column++) {
        const typed = sheet.typedAt(row, column);
        if (typeof typed !== 'string' || !readsAsNumber(typed) || headings(row, column)) continue;
        const sums = addedUp(book)[sheet.index]?.some(({ area }) => contains(area, row, column)) ?? false;
        if (!sums && !amongFigures(sheet, row, column)) continue;
        const effect = sums ? ', and a formula that adds it up passes over it' : '';
        const sentence = `${cellName(row, column)} holds ${typed.trim()} as a text, not as a number${effect}.`;
        found.push(
          findingAt(numbersAsText, sheet, { at: { row, column }, sentence, kind: sums ? 'wrong' : 'risk' }),
        );
      }
    return found;
  },
};
