import { type Area } from '../../model/audit/workbookCells';
import { cellKey, columnOf, rowOf } from '../address/address';
import { type BookCell } from '../book/book';
import { damaged } from '../refusals/notReadable';

/**
 * Marks the cells that a formula elsewhere fills: in the file they are values like any other, and taken for values
 * they would be in the formula's way. Formulas of one sheet never fill the same cell, so the work is at most the
 * number of cells; a file in which they claim to is refused.
 */
export function filledCells(cells: Map<number, BookCell>): void {
  const arrays = [...cells].filter(([, { array }]) => array && array.rows * array.columns > 1);
  if (arrays.length === 0) return;
  let steps = 0;
  for (const [key, { array }] of arrays) {
    if (!array) continue;
    for (const at of array.rows * array.columns < cells.size ? keysIn(array) : cells.keys()) {
      if (++steps > 20_000_000) throw damaged('its formulas fill the same cells');
      const cell = cells.get(at);
      if (!cell || at === key || cell.filledBy !== undefined || !within(array, at)) continue;
      cells.set(at, { ...cell, filledBy: key });
    }
  }
}

const within = ({ row, column, rows, columns }: Area, key: number): boolean => {
  const [r, c] = [rowOf(key) - row, columnOf(key) - column];
  return r >= 0 && c >= 0 && r < rows && c < columns;
};

function* keysIn({ row, column, rows, columns }: Area): Generator<number> {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) yield cellKey(r, c);
}
