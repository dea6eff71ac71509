import { BooleanNumber, type IColumnData, type IRowData } from '@univerjs/core';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type BookSheet, type ColumnDress, type RowDress } from '../../file/book/book';

/** Pixels of a character of Calibri 11, in which files give widths, and of a point, in which they give heights. */
const CHARACTER = 7;
const POINT = 96 / 72;
/** The width of a column in Excel that has none of its own. */
export const ORDINARY_WIDTH = 64;
const MOST = 16_384;

type Columns = Record<number, Partial<IColumnData>>;
type Rows = Record<number, Partial<IRowData>>;

/** The widths of a sheet's columns and the heights of its rows, for the grid. */
export function dressForGrid(
  { columns, rows }: BookSheet,
  columnCount: number,
): { readonly columnData: Columns; readonly rowData: Rows } {
  const columnData: Columns = {};
  for (const dress of columns)
    for (let at = dress.from; at <= Math.min(dress.to, columnCount - 1); at++)
      columnData[at] = { w: pixels(dress), hd: dress.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  const rowData: Rows = {};
  for (const [at, { height, hidden }] of rows)
    rowData[at] = {
      ...(height === undefined ? {} : { h: Math.round(height * POINT), ia: BooleanNumber.FALSE }),
      hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  return { columnData, rowData };
}

const pixels = ({ width }: ColumnDress): number =>
  width === undefined ? ORDINARY_WIDTH : Math.round(width * CHARACTER);

/** The widths of the grid's columns; those that did not change are as the file had them. */
export function columnsOf(sheet: FWorksheet, came: BookSheet | undefined): readonly ColumnDress[] {
  const now = sheet.getSheet().getConfig();
  const dressAt = (at: number): ColumnDress | null => {
    const { w, hd } = now.columnData[at] ?? {};
    if (w === undefined && hd !== BooleanNumber.TRUE) return null;
    const width = Math.round(((w ?? now.defaultColumnWidth) / CHARACTER) * 1e4) / 1e4;
    return { from: at, to: at, width, hidden: hd === BooleanNumber.TRUE };
  };
  const covered = new Set<number>();
  const before = (came?.columns ?? []).flatMap((dress) => {
    const found: ColumnDress[] = [];
    let same = true;
    for (let at = dress.from; at <= Math.min(dress.to, now.columnCount - 1); at++) {
      covered.add(at);
      const present = dressAt(at);
      const is = present && pixels(present) === pixels(dress) && present.hidden === dress.hidden;
      same &&= Boolean(is);
      if (present) found.push(is ? { ...dress, from: at, to: at } : { ...dress, ...present });
    }
    return same ? [dress] : found;
  });
  const others = Object.keys(now.columnData).flatMap((key) => {
    const at = Number(key);
    const dress = covered.has(at) || at >= MOST ? null : dressAt(at);
    return dress ? [dress] : [];
  });
  return [...before, ...others].sort((a, b) => a.from - b.from);
}

/** The heights of the grid's rows that have one of their own. */
export function rowsOf(sheet: FWorksheet, came: BookSheet | undefined): ReadonlyMap<number, RowDress> {
  const now = sheet.getSheet().getConfig();
  const rows = new Map<number, RowDress>();
  for (const at of new Set([...(came?.rows.keys() ?? []), ...Object.keys(now.rowData).map(Number)])) {
    const { h, ia, hd } = now.rowData[at] ?? {};
    const before = came?.rows.get(at);
    const hidden = hd === BooleanNumber.TRUE;
    const own = h !== undefined && ia === BooleanNumber.FALSE;
    const had = before?.height === undefined ? undefined : Math.round(before.height * POINT);
    if (before && before.hidden === hidden && (!own || h === had)) rows.set(at, before);
    else if (own || hidden) rows.set(at, { ...before, ...(own ? { height: h / POINT } : {}), hidden });
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}
