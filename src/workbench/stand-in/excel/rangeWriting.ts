import { type ICellData } from '@univerjs/core';
import { ApiError } from '../protocol/apiError';
import { type Rect } from './address';
import { cellOf, type CellValue } from './cellValue';
import { type Range } from './range';

const sizeError = () =>
  new ApiError(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** Errors: InvalidArgument when the size is not the range's. */
export function checkSize(rect: Rect, rows: number, columns: number): void {
  if (rows !== rect.rows || columns !== rect.columns) throw sizeError();
}

/** One value for each cell: a grid of the range's size, or a single value for all. Errors: InvalidArgument. */
export function spread<T>(rect: Rect, given: T | readonly (readonly T[])[]): readonly (readonly T[])[] {
  if (!Array.isArray(given))
    return Array.from({ length: rect.rows }, () => Array<T>(rect.columns).fill(given as T));
  const rows = given as readonly (readonly T[])[];
  for (const row of rows) checkSize(rect, rows.length, Array.isArray(row) ? row.length : -1);
  if (!rows.length) throw sizeError();
  return rows;
}

/** Writes values or formulas; null leaves a cell as it is. */
export function writeCells(
  range: Range,
  given: CellValue | null | readonly (readonly (CellValue | null)[])[],
): void {
  const { row, column } = range.$rect;
  const cells: Record<number, Record<number, ICellData>> = {};
  spread(range.$rect, given).forEach((values, i) => {
    const line: Record<number, ICellData> = {};
    values.forEach((value, j) => {
      if (value !== null && value !== undefined) line[column + j] = cellOf(value);
    });
    cells[row + i] = line;
  });
  range.$univer.setValues(cells);
}
