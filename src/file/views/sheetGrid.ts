import { type Cell, type Grid } from '../../model/table/grid';
import { cellKey, columnOf, rowOf } from '../address/address';
import { type BookSheet } from '../book/book';
import { NotReadable } from '../refusals/notReadable';
import { shownCell } from './shownCell';

/** A sheet that is laid out in full must fit into memory. */
const MOST_CELLS = 2_000_000;

/** What the cells of a sheet show, from A1 to the last one that holds anything. */
export function sheetGrid({ name, cells }: BookSheet): Grid {
  let [lastRow, lastColumn] = [-1, -1];
  for (const [key, cell] of cells) {
    if (shownCell(cell) === null) continue;
    lastRow = Math.max(lastRow, rowOf(key));
    lastColumn = Math.max(lastColumn, columnOf(key));
  }
  if ((lastRow + 1) * (lastColumn + 1) > MOST_CELLS)
    throw new NotReadable(
      `The sheet “${name}” is too large to be imported: it reaches to row ${lastRow + 1}. Delete what is far away from the rest.`,
    );
  return Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: lastColumn + 1 }, (__, column): Cell => shownCell(cells.get(cellKey(row, column)))),
  );
}
