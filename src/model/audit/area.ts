import { toCol } from '@borgar/fx';
import { type Area } from './workbookCells';

/** @example contains({ row: 1, column: 0, rows: 3, columns: 1 }, 3, 0) // => true */
export const contains = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/** @example intersects({ row: 0, column: 0, rows: 2, columns: 2 }, { row: 2, column: 0, rows: 1, columns: 1 }) // => false */
export const intersects = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/**
 * A cell as Excel writes it.
 *
 * @example
 * cellName(4, 27) // => "AB5"
 */
export const cellName = (row: number, column: number): string => `${toCol(column)}${row + 1}`;

/**
 * A rectangle as Excel writes it.
 *
 * @example
 * areaName({ row: 0, column: 1, rows: 3, columns: 2 }) // => "B1:C3"
 */
export const areaName = ({ row, column, rows, columns }: Area): string => {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
};
