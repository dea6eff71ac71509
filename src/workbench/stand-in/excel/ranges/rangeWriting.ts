import { type ICellData } from '@univerjs/core';
import { ApiError } from '../../protocol/apiError';
import { type Rect } from '../values/address';
import { cellOf, CLEARED, type CellValue } from '../values/cellValue';
import { checkLength } from '../../harsh/sizeLimits';
import { enteredCell } from '../values/enteredCell';
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
      if (value !== null && value !== undefined)
        line[column + j] = written(range, row + i, column + j, value);
    });
    cells[row + i] = line;
  });
  range.$univer.setValues(cells);
}

/** What a value becomes in the cell in which it is written. */
function written(range: Range, row: number, column: number, value: CellValue): ICellData {
  const { harsh } = range.$session;
  if (typeof value !== 'string') return cellOf(value);
  if (harsh.sizeLimits) checkLength(value);
  if (!harsh.textBecomesValue && !value.startsWith('=')) return cellOf(value);
  return enteredCell(range.$session, range.$sheet, row, column, value);
}

/** Empties cells, or gives them the ordinary look again; cells that are there, for a sheet is mostly air. */
export function clearCells(
  range: Range,
  what: { readonly contents: boolean; readonly formats: boolean },
): void {
  const { row, column, rows, columns } = range.$rect;
  const change = {
    ...(what.contents && CLEARED),
    ...(what.formats && { s: null, custom: null }),
  } as ICellData;
  const matrix = range.$sheet.getSheet().getCellMatrix();
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let r = row; r < row + rows; r++) {
    const own = matrix.getRow(r);
    if (!own) continue;
    for (const key of Object.keys(own)) {
      const c = Number(key);
      if (c >= column && c < column + columns) (cells[r] ??= {})[c] = { ...change };
    }
  }
  if (Object.keys(cells).length) range.$univer.setValues(cells);
}
