import { type IRange } from '@univerjs/core';
import { ApiError } from '../../protocol/apiError';

/** A zero-based rectangle of cells. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
/** How many rows and columns a sheet has. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}
/** A rectangle by its first and last cells, as the grid has it. */
export type Corners = Pick<IRange, 'startRow' | 'endRow' | 'startColumn' | 'endColumn'>;

export const corners = ({ row, column, rows, columns }: Rect): Corners => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
export const rectOf = (c: Corners): Rect => ({
  row: c.startRow,
  column: c.startColumn,
  rows: c.endRow - c.startRow + 1,
  columns: c.endColumn - c.startColumn + 1,
});

/** The cells that two rectangles share, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around two. */
export function union(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

/** 0 is A, 25 is Z, 26 is AA. */
export const columnName = (n: number): string =>
  (n < 26 ? '' : columnName(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26));
const columnIndex = (name: string) =>
  [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const a1 = ({ row, column, rows, columns }: Rect): string => {
  const first = columnName(column) + (row + 1);
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
};

/** A sheet's name as a formula writes it, in quotes where it needs them. */
export const quoteSheet = (name: string) =>
  /^[A-Za-z_][\w.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;

/** Parts `'My sheet'!A1` into the sheet's name and the address on it. */
export function splitSheet(address: string): { readonly sheet?: string; readonly local: string } {
  const text = address.replace(/^=/, '');
  const [, quoted, plain, local] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text) ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  return sheet !== undefined && local !== undefined ? { sheet, local } : { local: text };
}

/**
 * Understands A1, A1:B2, A:B and 1:3, with or without dollars; whole rows and columns end with the sheet.
 * Errors: InvalidArgument.
 */
export function parseA1(address: string, sheet: Extent): Rect {
  const m = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(address.trim());
  const [, c1, r1, c2, r2] = m ?? [];
  const pair = address.includes(':');
  const halfCell = !pair && (!c1 || !r1);
  const uneven = pair && (!!c1 !== !!c2 || !!r1 !== !!r2);
  const noRow = [r1, r2].some((r) => r !== undefined && Number(r) < 1);
  if (!m || noRow || (!c1 && !r1) || halfCell || uneven)
    throw new ApiError('InvalidArgument', `The address '${address}' is not valid.`);
  const columns = c1 ? [columnIndex(c1), columnIndex(c2 ?? c1)] : [0, sheet.columns - 1];
  const rows = r1 ? [Number(r1) - 1, Number(r2 ?? r1) - 1] : [0, sheet.rows - 1];
  return rectOf({
    startRow: Math.min(...rows),
    endRow: Math.max(...rows),
    startColumn: Math.min(...columns),
    endColumn: Math.max(...columns),
  });
}
