import { AS_TEXT, type Input, type SheetLayout } from '../../workbook/layout/layout';
import { headingStyle, STYLE } from '../../workbook/layout/styles';
import { cellKey } from '../address/address';
import { type BookCell } from '../book/book';
import { type LayoutFormats } from './layoutFormats';

/** What a formula of a layout comes to: one value, or rows of them; null where nobody can say. */
export type Answer = Input | readonly (readonly Input[])[] | { readonly error: string };

/** Answers a formula of a layout, with its sheet and the cell in which it is. */
export type Answers = (formula: string, sheet: string, row: number, column: number) => Answer;

/** The cells of a sheet of a layout, with what its formulas come to. */
export function layoutCells(
  sheet: SheetLayout,
  formats: LayoutFormats,
  answer: Answers,
): Map<number, BookCell> {
  const cells = new Map<number, BookCell>();
  const formulas: { readonly row: number; readonly column: number; readonly formula: string }[] = [];
  const set = (row: number, column: number, value: Input, style?: string, numberFormat?: string) =>
    cells.set(cellKey(row, column), {
      value: value === '' ? null : value,
      format: formats.at(style, numberFormat),
    });
  for (const { row, column, columns, rows } of sheet.tables)
    for (const [at, { heading, style, numberFormat }] of columns.entries()) {
      set(row, column + at, heading, STYLE.heading, AS_TEXT);
      for (const [below, line] of rows.entries())
        set(row + 1 + below, column + at, line[at] ?? null, style, numberFormat);
    }
  for (const { row, column, columns, rows, formula } of sheet.spills) {
    for (const [at, { style, numberFormat }] of columns.entries()) {
      set(row, column + at, null, headingStyle(numberFormat));
      for (let below = 1; below <= rows; below++) set(row + below, column + at, null, style, numberFormat);
    }
    formulas.push({ row, column, formula });
  }
  for (const { row, column, cells: block, style, numberFormat } of sheet.blocks)
    for (const [r, line] of block.entries())
      for (const [c, value] of line.entries()) {
        const isFormula = typeof value === 'string' && value.startsWith('=');
        set(row + r, column + c, isFormula ? null : value, style, numberFormat);
        if (isFormula) formulas.push({ row: row + r, column: column + c, formula: value });
      }
  for (const { row, column, formula } of formulas)
    fill(cells, row, column, formula, answer(formula, sheet.name, row, column));
  return cells;
}

/** A plain reference shows one value; every other formula may spill, as Excel lets it. */
const LINK = /^=\w+$/;

function fill(
  cells: Map<number, BookCell>,
  row: number,
  column: number,
  formula: string,
  answer: Answer,
): void {
  const anchor = cellKey(row, column);
  const formatAt = (key: number) => cells.get(key)?.format ?? 0;
  const grid = Array.isArray(answer) ? (answer as readonly (readonly Input[])[]) : null;
  if (!grid) {
    const value = answer as Exclude<Answer, readonly (readonly Input[])[]>;
    const array = LINK.test(formula) ? {} : { array: { row, column, rows: 1, columns: 1, dynamic: true } };
    cells.set(anchor, { value, format: formatAt(anchor), formula, ...array });
    return;
  }
  for (const [r, line] of grid.entries())
    for (const [c, value] of line.entries()) {
      const key = cellKey(row + r, column + c);
      cells.set(key, { value: value === '' ? null : value, format: formatAt(key), filledBy: anchor });
    }
  const array = { row, column, rows: grid.length, columns: grid[0]?.length ?? 1, dynamic: true };
  cells.set(anchor, { value: grid[0]?.[0] ?? null, format: formatAt(anchor), formula, array });
}
