import { type CellReference } from '../cellReference';
import { type Cell } from '../../table/grid';
import { type FormulaFigure } from '../grid/figure';
import { type ReviewedBook, type ReviewedSheet } from '../reviewedBook';
import { evaluate } from './evaluate';

/** More cells than this are not added up for a comparison. */
const MOST_CELLS = 5_000;

/** What the formula of a cell would come to in another cell of its sheet; null where that is not known. */
export function valueElsewhere(
  { row, column, anatomy }: Pick<FormulaFigure, 'row' | 'column' | 'anatomy'>,
  to: { readonly row: number; readonly column: number },
  sheet: ReviewedSheet,
  book: ReviewedBook,
): number | null {
  if (anatomy.names || anatomy.broken) return null;
  const [rows, columns] = [to.row - row, to.column - column];
  return evaluate(anatomy.parts, (reference) => cellsAt(reference, rows, columns, sheet, book));
}

function cellsAt(
  { top, left, bottom, right, fixed, outside, sheet: name }: CellReference,
  rows: number,
  columns: number,
  own: ReviewedSheet,
  book: ReviewedBook,
): readonly (readonly Cell[])[] | null {
  const index = name === null ? own.index : book.around.sheets.get(name.toLowerCase());
  const sheet = index === undefined || outside ? undefined : book.sheets[index];
  if (!sheet) return null;
  const { used } = sheet;
  const first = { row: fixed.top ? top : top + rows, column: fixed.left ? left : left + columns };
  const last = { row: fixed.bottom ? bottom : bottom + rows, column: fixed.right ? right : right + columns };
  if (Math.min(first.row, first.column, last.row, last.column) < 0) return null;
  const lastRow = Math.max(first.row, Math.min(last.row, used.row + used.rows - 1));
  const lastColumn = Math.max(first.column, Math.min(last.column, used.column + used.columns - 1));
  if ((lastRow - first.row + 1) * (lastColumn - first.column + 1) > MOST_CELLS) return null;
  return Array.from({ length: lastRow - first.row + 1 }, (_, r) =>
    Array.from({ length: lastColumn - first.column + 1 }, (__, c) =>
      sheet.valueAt(first.row + r, first.column + c),
    ),
  );
}

/**
 * Whether a number is what a formula gives there, to the penny; zeros say nothing.
 *
 * @example
 * [isSameFigure(10, 10.001), isSameFigure(0, 0), isSameFigure('10', 10)] // => [true, false, false]
 */
export const isSameFigure = (a: Cell, b: number | null): boolean =>
  typeof a === 'number' && b !== null && a !== 0 && Math.abs(a - b) <= Math.max(0.006, Math.abs(b) * 1e-6);
