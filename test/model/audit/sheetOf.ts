import { type Cell } from '../../../src/model/table/grid';
import { type SheetCells, type WorkbookCells } from '../../../src/model/audit/workbookCells';

type Given = Partial<Omit<SheetCells, 'formulas' | 'values'>> & {
  /** What formulas show, by cell such as `B2`; 1 unless it is given. */
  readonly shows?: Readonly<Record<string, Cell>>;
};

/** A sheet as it is typed: rows from A1, a text with `=` a formula, null a blank. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], given: Given = {}): SheetCells {
  const { shows = {}, row = 0, column = 0, ...rest } = given;
  const width = Math.max(0, ...rows.map((line) => line.length));
  const formulas = rows.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? null));
  const values = formulas.map((line, r) =>
    line.map((cell, c) => {
      if (typeof cell !== 'string' || !cell.startsWith('=')) return cell;
      return shows[`${String.fromCharCode(65 + column + c)}${row + r + 1}`] ?? 1;
    }),
  );
  return {
    ...{ id: `id of ${name}`, name, visible: true, row, column, formulas, values },
    ...{ hiddenRows: [], hiddenColumns: [], tables: [], merged: [], spills: [] },
    ...rest,
  };
}

export const bookOf = (...sheets: SheetCells[]): WorkbookCells => ({ sheets, names: [] });
