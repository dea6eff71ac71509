import { kindOf } from '../plan/reading/readHeadings';
import { movedLines } from './landmarks';
import { type SavedSheet, type SavedTable } from './kept/version';

interface Workbook {
  readonly sheets: readonly SavedSheet[];
  readonly tables: readonly SavedTable[];
}

/** Where sheets, cells and tables of an earlier version are now. */
export interface Moves {
  /** The same sheet now; null where it is gone. */
  readonly sheetNow: (sheet: SavedSheet) => SavedSheet | null;
  /** The earlier sheet of a name, in any letters. */
  readonly sheetNamed: (name: string) => SavedSheet | undefined;
  readonly row: (sheet: SavedSheet, row: number) => number;
  readonly column: (sheet: SavedSheet, column: number) => number;
  readonly cell: (sheet: SavedSheet, row: number, column: number) => { row: number; column: number };
  /** What a table is called now; as before where it has no other name. */
  readonly tableNow: (name: string) => string;
}

/** Sheets are known again by their id, else by their name; tables of the plan by their kind. */
export function movesBetween(before: Workbook, after: Workbook): Moves {
  const ids = new Map(after.sheets.map((sheet) => [sheet.id, sheet]));
  const kept = new Set(before.sheets.map(({ id }) => id).filter((id) => ids.has(id)));
  const names = new Map(
    after.sheets.filter(({ id }) => !kept.has(id)).map((sheet) => [sheet.name.toLowerCase(), sheet]),
  );
  const now = new Map(
    before.sheets.map((sheet) => [sheet, ids.get(sheet.id) ?? names.get(sheet.name.toLowerCase()) ?? null]),
  );
  const lines = new Map<SavedSheet, Record<'rows' | 'columns', (line: number) => number>>();
  const linesOf = (sheet: SavedSheet) => {
    const known = lines.get(sheet);
    if (known) return known;
    const to = now.get(sheet) ?? sheet;
    const found = {
      rows: movedLines(sheet.rows, to.rows),
      columns: movedLines(sheet.columns, to.columns),
    };
    lines.set(sheet, found);
    return found;
  };
  const named = new Map(before.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const tables = tablesNow(before.tables, after.tables);
  const row = (sheet: SavedSheet, at: number) => linesOf(sheet).rows(at);
  const column = (sheet: SavedSheet, at: number) => linesOf(sheet).columns(at);
  return {
    sheetNow: (sheet) => now.get(sheet) ?? null,
    sheetNamed: (name) => named.get(name.toLowerCase()),
    row,
    column,
    cell: (sheet, r, c) => ({ row: row(sheet, r), column: column(sheet, c) }),
    tableNow: (name) => tables.get(name.toLowerCase()) ?? name,
  };
}

/** The new names of the plan's tables by the old ones in small letters. */
function tablesNow(before: readonly SavedTable[], after: readonly SavedTable[]): ReadonlyMap<string, string> {
  const still = new Set(after.map(({ name }) => name.toLowerCase()));
  return new Map(
    before.flatMap(({ name, grid }) => {
      const kind = kindOf(grid);
      const other = after.find((table) => kindOf(table.grid) === kind);
      return other && !still.has(name.toLowerCase()) ? [[name.toLowerCase(), other.name] as const] : [];
    }),
  );
}
