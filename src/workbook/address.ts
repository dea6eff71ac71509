/** Where a cell stands, as formulas and lists say it. */

/**
 * The letters of a column, counted from 0.
 *
 * @example
 * columnLetters(27) // => "AB"
 */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
