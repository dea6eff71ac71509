import { type Cell, type Grid } from '../../table/grid';

/** What was entered on a sheet outside the plan's tables; a formula, kept elsewhere, is '' here. */
export interface SavedEntries {
  readonly row: number;
  readonly column: number;
  /** Row by row as far as each is filled. */
  readonly lines: readonly (readonly Cell[])[];
}

/** One of the plan's tables as it stood: the name that formulas call it by, and its cells, headings first. */
export interface SavedTable {
  readonly name: string;
  readonly grid: Grid;
}

/** A formula and its cell; row and column count from 0. */
export interface SavedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The formulas of one sheet, and by what its rows and columns are known again when they have moved. */
export interface SavedSheet {
  /** The id that the sheet keeps when it is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly formulas: readonly SavedFormula[];
  /** By row from the first of the sheet: a mark of the words that are typed in it, '' where there are none. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** What is entered beside the plan; null where it was too much, and absent in versions of release 0.1. */
  readonly entries?: SavedEntries | null;
}

/** What is kept of a workbook so that a later one can be compared with it. */
export interface Version {
  readonly planName: string;
  readonly tables: readonly SavedTable[];
  readonly sheets: readonly SavedSheet[];
}

/**
 * A version out of the text in which it was kept.
 *
 * @throws where the text is not that of a version
 *
 * @example
 * readVersion('{"planName":"Coventry","tables":[],"sheets":[]}') // => { planName: "Coventry", tables: [], sheets: [] }
 * @example
 * readVersion('{}') // => throws "cannot be read"
 */
export function readVersion(text: string): Version {
  const kept = parsed(text);
  if (!isVersion(kept))
    throw new Error(
      'This version cannot be read: what the workbook keeps of it was changed or cut short. Delete it and save another.',
    );
  return kept;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const has = (kept: unknown, ...names: string[]): kept is Record<string, unknown> =>
  typeof kept === 'object' && kept !== null && names.every((name) => name in kept);

const isVersion = (kept: unknown): kept is Version =>
  has(kept, 'planName', 'tables', 'sheets') &&
  Array.isArray(kept.tables) &&
  kept.tables.every((table) => has(table, 'name', 'grid') && Array.isArray(table.grid)) &&
  Array.isArray(kept.sheets) &&
  kept.sheets.every(
    (sheet) =>
      has(sheet, 'id', 'name', 'formulas', 'rows', 'columns') &&
      (!sheet.entries ||
        (has(sheet.entries, 'row', 'column', 'lines') &&
          Array.isArray(sheet.entries.lines) &&
          sheet.entries.lines.every(Array.isArray))),
  );
