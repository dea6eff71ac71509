import { type SheetCells, type WorkbookCells } from '../../audit/workbookCells';
import { type Cell } from '../../table/grid';
import { type SavedEntries, type SavedSheet, type Version } from '../kept/version';
import { sheetLines } from './sheetLines';

/** So many cells of all sheets beside the plan are kept: half a megabyte or so when packed. */
export const MOST_ENTRIES = 100_000;

/** Keeps the entries of sheets one after the other, as long as there is room for them. */
export class EntryKeeper {
  #room = MOST_ENTRIES;
  readonly #leftOut: ReadonlySet<string>;

  /** @param tables names of the Excel tables that a version keeps as tables */
  constructor(tables: readonly string[]) {
    this.#leftOut = new Set(tables.map((name) => name.toLowerCase()));
  }

  /** What is entered on a sheet; null where that is more than there is room for. */
  keep(sheet: SheetCells): SavedEntries | null {
    const { rows, columns, entered } = sheetLines(sheet, this.#leftOut);
    const [top = 0, left = 0] = [rows[0]?.position, columns[0]?.position];
    let filled = 0;
    const lines: Cell[][] = [];
    for (const { position } of rows) {
      const line: Cell[] = [];
      for (const { position: column } of columns) {
        const cell = entered(position, column);
        if (cell === null) continue;
        while (line.length < column - left) line.push(null);
        line.push(typeof cell === 'string' && cell.startsWith('=') ? '' : cell);
        filled++;
      }
      while (lines.length < position - top) lines.push([]);
      lines.push(line);
    }
    if (filled > this.#room) return null;
    this.#room -= filled;
    return { row: top, column: left, lines };
  }
}

/** The sheets of a version as cells, as far as they can be compared. */
export const cellsKept = ({ sheets }: Version): WorkbookCells => ({
  sheets: sheets.flatMap((sheet) => (sheet.entries ? cellsOf(sheet, sheet.entries) : [])),
  names: [],
});

function cellsOf({ id, name, formulas }: SavedSheet, { row, column, lines }: SavedEntries): SheetCells {
  const textAt = new Map(formulas.map((each) => [`${each.row} ${each.column}`, each.text]));
  return {
    ...{ id, name, visible: true, row, column },
    formulas: lines.map((line, r) =>
      line.map((cell, c) => (cell === '' ? (textAt.get(`${row + r} ${column + c}`) ?? null) : cell)),
    ),
    values: [],
    ...{ hiddenRows: [], hiddenColumns: [], tables: [], merged: [], spills: [] },
  };
}
