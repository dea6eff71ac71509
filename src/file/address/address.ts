/** Where cells are, as files write it: `B4`, `B4:C9`. Rows and columns count from 0. */
import { type Area } from '../../model/audit/workbookCells';
import { columnLetters } from '../../workbook/layout/address';

/** The size of a sheet in Excel. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** One number for a cell of a sheet, by which its cells are kept; in order of rows, then columns. */
export const cellKey = (row: number, column: number): number => row * MOST_COLUMNS + column;
export const rowOf = (key: number): number => Math.floor(key / MOST_COLUMNS);
export const columnOf = (key: number): number => key % MOST_COLUMNS;

/**
 * A cell's address.
 *
 * @example
 * cellText(3, 27) // => "AB4"
 */
export const cellText = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * An area's address; one cell has no colon.
 *
 * @example
 * areaText({ row: 3, column: 1, rows: 2, columns: 2 }) // => "B4:C5"
 */
export const areaText = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1
    ? cellText(row, column)
    : `${cellText(row, column)}:${cellText(row + rows - 1, column + columns - 1)}`;

/**
 * Reads the address of a cell, with or without dollar signs; null where it is none or lies outside a sheet.
 *
 * @example
 * readCell('$AB$4') // => { row: 3, column: 27 }
 * @example
 * readCell('XFE1') // => null
 */
export function readCell(text: string): { readonly row: number; readonly column: number } | null {
  let [at, column, row] = [0, 0, 0];
  if (text.charCodeAt(at) === DOLLAR) at++;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
    if (column > MOST_COLUMNS) return null;
  }
  if (text.charCodeAt(at) === DOLLAR) at++;
  const firstDigit = at;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
    if (row > MOST_ROWS) return null;
  }
  return column === 0 || row === 0 || at === firstDigit ? null : { row: row - 1, column: column - 1 };
}
const DOLLAR = 36;

/**
 * Reads the address of an area, from whichever corners; null where it is none.
 *
 * @example
 * readArea('C5:B4') // => { row: 3, column: 1, rows: 2, columns: 2 }
 */
export function readArea(text: string): Area | null {
  const colon = text.indexOf(':');
  const from = readCell(colon < 0 ? text : text.slice(0, colon));
  const to = colon < 0 ? from : readCell(text.slice(colon + 1));
  if (!from || !to) return null;
  const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
  const [rows, columns] = [Math.abs(to.row - from.row) + 1, Math.abs(to.column - from.column) + 1];
  return { row, column, rows, columns };
}
