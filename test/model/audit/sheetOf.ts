import { anatomyOf } from '../../../src/model/audit/anatomy/anatomy';
import { evaluate } from '../../../src/model/audit/evaluation/evaluate';
import { readFormula } from '../../../src/model/audit/readFormula';
import { type Cell } from '../../../src/model/table/grid';
import { type SheetCells, type WorkbookCells } from '../../../src/model/audit/workbookCells';

type Given = Partial<Omit<SheetCells, 'formulas' | 'values'>> & {
  /** What formulas show, by cell such as `B2`; what they come to unless it is given, 1 where that is not known here. */
  readonly shows?: Readonly<Record<string, Cell>>;
};

/** A sheet as it is typed: rows from A1, a text with `=` a formula, null a blank. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[], given: Given = {}): SheetCells {
  const { shows = {}, row = 0, column = 0, ...rest } = given;
  const width = Math.max(0, ...rows.map((line) => line.length));
  const formulas = rows.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? null));
  const values = shownBy(
    formulas,
    { row, column },
    (r, c) => shows[`${String.fromCharCode(65 + column + c)}${row + r + 1}`],
  );
  return {
    ...{ id: `id of ${name}`, name, visible: true, row, column, formulas, values },
    ...{ hiddenRows: [], hiddenColumns: [], tables: [], merged: [], spills: [] },
    ...rest,
  };
}

const isFormula = (cell: Cell | undefined): cell is string =>
  typeof cell === 'string' && cell.startsWith('=');
/** Longer chains of formulas are not followed. */
const ROUNDS = 12;
const LARGE = 1_000;

/** What cells show: sums, products and the like of their own sheet are calculated. */
function shownBy(
  formulas: readonly (readonly Cell[])[],
  { row, column }: { readonly row: number; readonly column: number },
  given: (row: number, column: number) => Cell | undefined,
): Cell[][] {
  // a large sheet is for measuring: what it shows does not matter
  const calculated = formulas.length > LARGE ? [] : formulas;
  const known = calculated.flatMap((line, r) =>
    line.flatMap((cell, c) =>
      isFormula(cell) && given(r, c) === undefined
        ? [
            {
              r,
              c,
              parts: anatomyOf(readFormula(cell, row + r, column + c), { row: row + r, column: column + c })
                .parts,
            },
          ]
        : [],
    ),
  );
  const shown = formulas.map((line, r) =>
    line.map((cell, c) => (isFormula(cell) ? (given(r, c) ?? 1) : cell)),
  );
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false;
    for (const { r, c, parts } of known) {
      const value = evaluate(parts, ({ sheet, top, left, bottom, right }) =>
        sheet === null && bottom < 10_000 && right < 100
          ? Array.from({ length: bottom - top + 1 }, (_, i) =>
              Array.from(
                { length: right - left + 1 },
                (__, k) => shown[top - row + i]?.[left - column + k] ?? null,
              ),
            )
          : null,
      );
      const line = shown[r];
      if (value === null || !line || line[c] === value) continue;
      line[c] = value;
      changed = true;
    }
    if (!changed) break;
  }
  return shown;
}

export const bookOf = (...sheets: SheetCells[]): WorkbookCells => ({ sheets, names: [] });
