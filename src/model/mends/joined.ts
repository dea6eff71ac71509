import { type CellChange } from './change/change';
import { type Mend } from './change/mend';

/**
 * The mends of several findings as one; null where one of them cannot be joined with others, or two write different
 * things into one cell.
 *
 * @example
 * joined([]) // => null
 */
export function joined(mends: readonly Mend[]): Omit<Mend, 'action'> | null {
  if (mends.length === 0 || mends.some(({ joins }) => !joins)) return null;
  const cells = new Map<string, CellChange>();
  for (const cell of mends.flatMap((mend) => mend.cells)) {
    const { table, row, column } = cell.place;
    const key = `${table} ${row} ${column}`;
    const before = cells.get(key);
    if (before && before.becomes !== cell.becomes) return null;
    cells.set(key, cell);
  }
  const rows = new Map(mends.flatMap((mend) => mend.rows).map((row) => [JSON.stringify(row), row]));
  return { joins: true, cells: [...cells.values()], rows: [...rows.values()] };
}
