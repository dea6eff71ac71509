import { contains } from '../../area';
import { nameOf, namesOf } from '../../ranges';
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

/** So many figures must be in line with a text before it is taken for one of them. */
const ENOUGH = 3;

/** Whether a text is in a column of figures, not at its head, where a year would be its heading. */
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

/** A thousands separator, or spaces around digits: nobody writes a heading, a paragraph or a quotation so. */
const looksImported = (text: string): boolean =>
  /^\s*[+-]?\d{1,3}(,\d{3})+(\.\d+)?\s*$/.test(text) || (text !== text.trim() && /\d{3}/.test(text));

/** Figures that Excel takes for words. */
export const numbersAsText: ReviewRule = {
  name: 'Number stored as text',
  kind: 'wrong',
  reason: 'SUM and its like pass over it without a word, so that a total is too small and looks right.',
  source: 'FAST 3.05 and Financial Modelling Code, on clear units and labels',
  remedy: 'Type the figure again in a cell whose format is a number, or use Excel’s Convert to Number.',
  find: (sheet, book) => {
    const { used } = sheet;
    const columns = Array.from({ length: used.columns }, (_, i) => used.column + i);
    return columns.flatMap((column) => {
      const texts = textsIn(column, sheet, book);
      return [...reported(texts, true, sheet), ...reported(texts, false, sheet)];
    });
  },
};

interface TextNumber {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Whether a formula adds up the cells among which it is. */
  readonly summed: boolean;
}

function textsIn(column: number, sheet: ReviewedSheet, book: ReviewedBook): TextNumber[] {
  const { used, cells } = sheet;
  const isHeading = (row: number) =>
    cells.tables.some((table) => row === table.row && contains(table, row, column));
  // a column of words in a table may quote figures
  const inTable = (row: number) => cells.tables.some((table) => contains(table, row, column));
  return Array.from({ length: used.rows }, (_, i) => used.row + i).flatMap((row) => {
    const typed = sheet.typedAt(row, column);
    if (typeof typed !== 'string' || !readsAsNumber(typed) || isHeading(row)) return [];
    const summed = addedUp(book)[sheet.index]?.some(({ area }) => contains(area, row, column)) ?? false;
    if (!summed && !(looksImported(typed) && !inTable(row)) && !amongFigures(sheet, row, column)) return [];
    return [{ row, column, text: typed.trim(), summed }];
  });
}

/** A formula that passes over a text is wrong; a text that nobody adds up is a risk. */
function reported(texts: readonly TextNumber[], summed: boolean, sheet: ReviewedSheet): ReviewFinding[] {
  const cells = texts.filter((each) => each.summed === summed);
  const [first] = cells;
  if (!first) return [];
  const holds =
    cells.length > 1
      ? `${namesOf(cells)} hold numbers as texts, such as ${first.text}`
      : `${nameOf(first)} holds ${first.text} as a text, not as a number`;
  const them = cells.length > 1 ? 'them' : 'it';
  const effect = summed ? `, and a formula that adds ${them} up passes over ${them}` : '';
  return [
    findingAt(numbersAsText, sheet, {
      at: first,
      cells,
      sentence: `${holds}${effect}.`,
      kind: summed ? 'wrong' : 'risk',
    }),
  ];
}
