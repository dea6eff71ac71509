import { readArea } from '../../file/address/address';
import { type Area } from '../../model/audit/workbookCells';

/** Cells that have changed, or all of a sheet, where cells may have moved. */
export interface CellChange {
  readonly sheetId: string;
  readonly area: Area | null;
}

/** What has changed; null where anything may have. */
export type Changes = readonly CellChange[] | null;

/** The one and the other. */
export const bothChanges = (one: Changes, other: Changes): Changes => one && other && [...one, ...other];

/**
 * What an event of Excel says of the cells of a sheet.
 *
 * @param address areas beside each other, with commas between them; blank where Excel does not say
 *
 * @example
 * changesOf('s1', 'B5,C7:D9') // => [{ sheetId: "s1", area: { row: 4, column: 1, rows: 1, columns: 1 } }, { sheetId: "s1", area: { row: 6, column: 2, rows: 3, columns: 2 } }]
 */
export const changesOf = (sheetId: string, address: string): CellChange[] =>
  address.split(',').map((each) => ({ sheetId, area: readArea(each.slice(each.lastIndexOf('!') + 1)) }));

/**
 * Which rows of a table have to be read again; null for all of them.
 *
 * @param table where it is, its headings included
 * @returns the first of its rows, 0 the headings, and how many; none where nothing has changed in it
 *
 * @example
 * rowsToRead([{ sheetId: 's1', area: { row: 4, column: 1, rows: 1, columns: 1 } }], 's1', { row: 2, column: 1, rows: 9, columns: 4 }) // => { first: 2, rows: 1 }
 */
export function rowsToRead(
  changes: readonly CellChange[],
  sheetId: string,
  { row, column, rows, columns }: Area,
): { readonly first: number; readonly rows: number } | null {
  let [first, end] = [Infinity, 0];
  for (const { sheetId: of, area } of changes) {
    if (of !== sheetId) continue;
    if (area === null) return null;
    const [from, to] = [Math.max(row, area.row), Math.min(row + rows, area.row + area.rows)];
    if (from >= to || area.column >= column + columns || area.column + area.columns <= column) continue;
    [first, end] = [Math.min(first, from - row), Math.max(end, to - row)];
  }
  return end > 0 ? { first, rows: end - first } : { first: 0, rows: 0 };
}
