import { type Grid } from './grid';
import { holdsSame, keepEdited, keepTable, type KeptTable } from './keptTable';

/** What all remembered tables may hold together, in cells; larger ones are read afresh. */
const MOST_CELLS = 1_000_000;

/** What was read of a table before an edit, and in which of its columns a cell has changed since. */
export interface ReadBefore<T> {
  readonly result: T;
  readonly changed: Uint8Array;
}

/**
 * Makes a reader remember the last tables that it read. Excel hands over a fresh array at every call, so a table is
 * found again by its content, cell by cell, against a copy of our own: it costs less than reading it again, and
 * unlike a hash it cannot be mistaken. Memory is bounded: the table that was not asked for longest is forgotten.
 *
 * @param read must be pure; it is given the copy as well, and what it read before of a table with the same headings and as
 * many rows. What it returns is shared and must not be changed
 * @param kept how many tables are remembered
 */
export function rememberTables<T>(
  read: (grid: Grid, cells: KeptTable, before: ReadBefore<T> | null) => T,
  kept = 48,
): (grid: Grid) => T {
  const memory: { table: KeptTable; result: T }[] = [];
  const readAfterEdit = (grid: Grid) => {
    for (const { table, result } of memory) {
      const edited = keepEdited(grid, table);
      if (edited)
        return { table: edited.table, result: read(grid, edited.table, { result, changed: edited.changed }) };
    }
    const table = keepTable(grid);
    return { table, result: read(grid, table, null) };
  };
  return (grid) => {
    const found = memory.findIndex(({ table }) => holdsSame(grid, table));
    const [entry] = found >= 0 ? memory.splice(found, 1) : [];
    if (entry) {
      memory.unshift(entry);
      return entry.result;
    }
    const { table, result } = readAfterEdit(grid);
    if (table.even && cellsOf(table) <= MOST_CELLS) {
      memory.unshift({ table, result });
      while (memory.length > kept || held(memory) > MOST_CELLS) memory.pop();
    }
    return result;
  };
}

const cellsOf = ({ rows, width }: KeptTable) => rows * width;
const held = (memory: readonly { readonly table: KeptTable }[]) =>
  memory.reduce((cells, { table }) => cells + cellsOf(table), 0);
