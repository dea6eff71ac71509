import { type Rect, rectOf } from '../excel/address';

interface CellChange {
  readonly v?: unknown;
  readonly f?: unknown;
  readonly p?: unknown;
  readonly si?: unknown;
}
export type CellChanges = Readonly<Record<number, Readonly<Record<number, CellChange | null>> | undefined>>;

const CONTENTS = ['v', 'f', 'p', 'si'] as const;
const changesContents = (cell: CellChange | null) => cell === null || CONTENTS.some((part) => part in cell);

/** The box around the cells whose contents, not only their look, were set; null when there are none. */
export function changedRect(changes: CellChanges): Rect | null {
  const box = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  for (const [rowKey, cells] of Object.entries(changes))
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      if (!changesContents(cell)) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      box.startRow = Math.min(box.startRow, row);
      box.endRow = Math.max(box.endRow, row);
      box.startColumn = Math.min(box.startColumn, column);
      box.endColumn = Math.max(box.endColumn, column);
    }
  return box.endRow < 0 ? null : rectOf(box);
}
