import { type Rect, rectOf } from '../excel/values/address';

interface CellChange {
  readonly v?: unknown;
  readonly f?: unknown;
  readonly p?: unknown;
  readonly si?: unknown;
}
export type CellChanges = Readonly<Record<number, Readonly<Record<number, CellChange | null>> | undefined>>;

const changesContents = (cell: CellChange | null | undefined) =>
  !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;

const known = new WeakMap<CellChanges, Rect | null>();

/** The box around the cells whose contents, not only their look, were set; null when there are none. */
export function changedRect(changes: CellChanges): Rect | null {
  const found = known.get(changes);
  if (found !== undefined) return found;
  const rect = boxAround(changes, changesContents);
  known.set(changes, rect);
  return rect;
}

/** The box around the cells of which something holds; null when there are none. */
export function boxAround<Cell>(
  changes: Readonly<Record<number, Readonly<Record<number, Cell>> | undefined>>,
  holds: (cell: Cell | undefined) => boolean,
): Rect | null {
  let [startRow, endRow, startColumn, endColumn] = [Infinity, -1, Infinity, -1];
  for (const rowKey in changes) {
    const row = Number(rowKey);
    const line = changes[row];
    for (const columnKey in line) {
      const column = Number(columnKey);
      const inside = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
      if (inside || !holds(line[column])) continue;
      startRow = Math.min(startRow, row);
      endRow = Math.max(endRow, row);
      startColumn = Math.min(startColumn, column);
      endColumn = Math.max(endColumn, column);
    }
  }
  return endRow < 0 ? null : rectOf({ startRow, endRow, startColumn, endColumn });
}

/** True where every row of the box has a change: a block, and not cells here and there. */
export function isBlock(changes: CellChanges, { row, rows }: Rect): boolean {
  for (let at = row; at < row + rows; at++)
    if (!Object.values(changes[at] ?? {}).some(changesContents)) return false;
  return true;
}
