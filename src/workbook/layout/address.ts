/** Where a cell is, as formulas and lists say it. */
import { type CellArea } from './layout';

/**
 * The letters of a column, counted from 0.
 *
 * @example
 * columnLetters(27) // => "AB"
 */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/**
 * A cell that formulas elsewhere mean, rows and columns counted from 0; with its sheet's name where one is given.
 *
 * @example
 * cellAddress(3, 1) // => "$B$4"
 * @example
 * cellAddress(4, 14, "Shaun's plan") // => "'Shaun''s plan'!$O$5"
 */
export function cellAddress(row: number, column: number, sheet?: string): string {
  const cell = `$${columnLetters(column)}$${row + 1}`;
  return sheet === undefined ? cell : `'${sheet.replaceAll("'", "''")}'!${cell}`;
}

/**
 * The address of a rectangle of cells.
 *
 * @example
 * areaAddress({ row: 0, column: 1, rows: 3, columns: 2 }) // => "B1:C3"
 */
export const areaAddress = ({ row, column, rows, columns }: CellArea): string =>
  `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
