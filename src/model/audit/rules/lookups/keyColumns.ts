import { isBlank } from '../../../table/grid';
import { type Place } from '../../ranges';
import { readsAsNumber } from '../../readsAsNumber';
import { type ReviewedSheet } from '../../reviewedBook';

/** A text in the first column of a list, as it is entered. */
export interface Key extends Place {
  readonly text: string;
}

/** Formulas, blanks and numbers end a list of keys. */
function isKey(sheet: ReviewedSheet, row: number, column: number): boolean {
  const typed = sheet.typedAt(row, column);
  return typeof typed === 'string' && !isBlank(typed) && !readsAsNumber(typed) && typed.length <= 60;
}

/** Whether a cell is the first of its row that is not blank: what follows refers to other lists. */
function isFirst(sheet: ReviewedSheet, row: number, column: number): boolean {
  for (let c = sheet.used.column; c < column; c++) if (!isBlank(sheet.valueAt(row, c))) return false;
  return true;
}

/**
 * The first column of a sheet's texts, cut into lists where a blank ends one.
 *
 * @example
 * keyLists({ used: { row: 0, column: 0, rows: 0, columns: 0 } }) // => []
 */
export function keyLists(sheet: ReviewedSheet): readonly (readonly Key[])[] {
  const { used } = sheet;
  const lists: Key[][] = [];
  for (let column = used.column; column < used.column + used.columns; column++) {
    let list: Key[] = [];
    for (let row = used.row; row <= used.row + used.rows; row++) {
      if (isFirst(sheet, row, column) && isKey(sheet, row, column)) {
        list.push({ row, column, text: String(sheet.typedAt(row, column)) });
        continue;
      }
      if (list.length > 1) lists.push(list);
      list = [];
    }
  }
  return lists;
}
