import { type Cell, type Grid, isBlank } from '../table/grid';
import { comparable, textOf } from '../table/heading';

/** The rows of a table that hold anything, and where they stand in the range. */
export interface TableRows {
  /** Row in the range of each row that is held, 1 the first below the headings. */
  readonly inTable: Int32Array;
  /** The row that states totals, as Excel's own total row does; null where there is none. */
  readonly total: number | null;
  readonly empty: number;
  readonly cell: (row: number, column: number) => Cell | undefined;
  readonly words: (column: number) => string[];
}

/**
 * Leaves out the rows that are blank in every column that counts, and the row called Total.
 *
 * @param columns the positions that count; the rest are the user's own
 * @param hasTotals whether a row called Total states totals
 */
export function tableRows(grid: Grid, columns: readonly number[], hasTotals: boolean): TableRows {
  const held: number[] = [];
  let total: number | null = null;
  let empty = 0;
  for (let r = 1; r < grid.length; r++) {
    const row = grid[r] ?? [];
    // Excel on the desktop may hand a blank cell over as 0
    if (columns.every((c) => isBlank(row[c]) || row[c] === 0)) empty++;
    else if (hasTotals && total === null && comparable(textOf(row[0])) === 'total') total = r;
    else held.push(r);
  }
  const inTable = Int32Array.from(held);
  const cell = (row: number, column: number) => grid[inTable[row] ?? 0]?.[column];
  const words = (column: number) => held.map((r) => (column < 0 ? '' : textOf(grid[r]?.[column])));
  return { inTable, total, empty, cell, words };
}
