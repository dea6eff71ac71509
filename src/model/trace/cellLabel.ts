import { contains } from '../audit/area';
import { type ReviewedBook } from '../audit/reviewedBook';
import { textOf } from '../table/heading';
import { type BookCell, sheetOf, shownAt } from './nodes/bookCell';

/** So far labels are looked for from a cell. */
const REACH = 200;

/**
 * What a cell is called by the words around it: those at the left of its row, and those above it. In a table and in
 * what a formula spills these are its first column and its headings.
 */
export function cellLabel(book: ReviewedBook, at: BookCell): string {
  const sheet = sheetOf(book, at);
  if (!sheet) return '';
  const block = [...sheet.cells.tables, ...sheet.cells.spills].find((area) =>
    contains(area, at.row, at.column),
  );
  const said = (row: number, column: number) => wordsAt(book, { sheet: at.sheet, row, column });
  if (block) {
    const heading = at.row > block.row ? said(block.row, at.column) : '';
    const name = at.column > block.column ? said(at.row, block.column) : '';
    return [name, heading].filter(Boolean).join(', ');
  }
  const left = nearest(at.column, (column) => said(at.row, column));
  const above = nearest(at.row, (row) => said(row, at.column));
  return [left, above].filter(Boolean).join(', ');
}

/** The first words on the way back from a place. */
function nearest(from: number, said: (at: number) => string): string {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const words = said(at);
    if (words) return words;
  }
  return '';
}

/** What a cell says where it is words, or a year that heads a column. */
function wordsAt(book: ReviewedBook, at: BookCell): string {
  const shown = shownAt(book, at);
  return typeof shown === 'string' ? textOf(shown) : '';
}
