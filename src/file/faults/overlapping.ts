import { type Area } from '../../model/audit/workbookCells';

/**
 * Two areas that share a cell, the first that is found; null where none do.
 *
 * @example
 * overlapping([{ row: 0, column: 0, rows: 2, columns: 2 }, { row: 2, column: 0, rows: 1, columns: 9 }]) // => null
 */
export function overlapping(areas: readonly Area[]): readonly [Area, Area] | null {
  const sorted = [...areas].sort((a, b) => a.row - b.row);
  let open: Area[] = [];
  for (const area of sorted) {
    open = open.filter(({ row, rows }) => row + rows > area.row);
    const other = open.find(
      ({ column, columns }) => column < area.column + area.columns && area.column < column + columns,
    );
    if (other) return [other, area];
    open.push(area);
  }
  return null;
}
