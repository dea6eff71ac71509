/** Where a cell is, as formulas and lists say it. */

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
