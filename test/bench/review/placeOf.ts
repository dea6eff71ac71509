const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A cell such as B7 as row and column, from 0. */
export const placeOf = (cell: string): { row: number; column: number } => ({
  row: Number(cell.replace(/^[A-Z]+/, '')) - 1,
  column: columnOf(cell.replace(/\d+$/, '')),
});
