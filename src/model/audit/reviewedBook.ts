import { type Cell } from '../table/grid';
import { type Formula, readFormula } from './readFormula';
import { type Reference, referencesOf, type Surroundings, type TableAround } from './reference';
import { contains } from './area';
import { type Area, type SheetCells, type WorkbookCells } from './workbookCells';

/** A cell with a formula of its own. */
export interface FormulaCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: Formula;
  readonly references: readonly Reference[];
}

/** A sheet as the rules of the review read it. Rows and columns are those of the sheet. */
export interface ReviewedSheet {
  readonly index: number;
  readonly cells: SheetCells;
  /** Where its used cells are. */
  readonly used: Area;
  /** From the top left, row by row. */
  readonly formulas: readonly FormulaCell[];
  readonly formulaAt: (row: number, column: number) => FormulaCell | undefined;
  /** What a cell shows; null where it is blank or outside the used cells. */
  readonly valueAt: (row: number, column: number) => Cell;
  /** The number format of a cell; General where it is not known. */
  readonly formatAt: (row: number, column: number) => string;
  /** What was entered into a cell: null where it is blank, holds a formula or is filled by one. */
  readonly typedAt: (row: number, column: number) => Cell;
}

/** A workbook whose formulas have been taken apart. */
export interface ReviewedBook {
  readonly sheets: readonly ReviewedSheet[];
  readonly around: Surroundings;
  readonly formulas: number;
}

const isFormula = (cell: Cell | undefined): cell is string =>
  typeof cell === 'string' && cell.length > 1 && cell.startsWith('=');

/** How many cells of a sheet hold the text of a formula. */
const countFormulas = (sheet: SheetCells): number =>
  sheet.formulas.reduce((sum, row) => sum + row.filter(isFormula).length, 0);

/**
 * Takes the formulas of a workbook apart, and says after each row how many are done of how many.
 *
 * @example
 * [...readBook({ sheets: [], names: [] })] // => []
 */
export function* readBook(workbook: WorkbookCells): Generator<{ done: number; of: number }, ReviewedBook> {
  const of = workbook.sheets.reduce((sum, sheet) => sum + countFormulas(sheet), 0);
  const around = surroundings(workbook);
  const sheets: ReviewedSheet[] = [];
  let done = 0;
  for (const [index, cells] of workbook.sheets.entries()) {
    const filled = filledBySpills(cells);
    const formulas: FormulaCell[] = [];
    const grid: (FormulaCell | undefined)[][] = [];
    for (const [r, line] of cells.formulas.entries()) {
      const inRow: (FormulaCell | undefined)[] = [];
      for (const [c, text] of line.entries()) {
        if (!isFormula(text) || filled.has(keyOf(r, c))) continue;
        const at = { sheet: index, row: cells.row + r, column: cells.column + c };
        const formula = readFormula(text, at.row, at.column);
        const references = referencesOf(formula, at, around);
        const cell = { sheet: index, row: at.row, column: at.column, formula, references };
        formulas.push(cell);
        inRow[c] = cell;
        done++;
      }
      grid.push(inRow);
      yield { done, of };
    }
    sheets.push(reviewedSheet(index, cells, formulas, grid, filled));
  }
  return { sheets, around, formulas: done };
}

function reviewedSheet(
  index: number,
  cells: SheetCells,
  formulas: readonly FormulaCell[],
  grid: readonly (readonly (FormulaCell | undefined)[])[],
  filled: ReadonlySet<number>,
): ReviewedSheet {
  const { row, column } = cells;
  const formulaAt = (r: number, c: number) => grid[r - row]?.[c - column];
  const valueAt = (r: number, c: number): Cell => {
    const value = cells.values[r - row]?.[c - column];
    return value === undefined || value === '' ? null : value;
  };
  const typedAt = (r: number, c: number): Cell =>
    formulaAt(r, c) || filled.has(keyOf(r - row, c - column)) ? null : valueAt(r, c);
  const formatAt = (r: number, c: number) => cells.formats?.[r - row]?.[c - column] ?? 'General';
  const columns = Math.max(0, ...cells.values.map((line) => line.length));
  const used = { row, column, rows: cells.values.length, columns };
  return { index, cells, used, formulas, formulaAt, valueAt, formatAt, typedAt };
}

const keyOf = (row: number, column: number): number => row * 16_384 + column;

/** The cells of the grids that a formula elsewhere fills. */
function filledBySpills({ row, column, spills }: SheetCells): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const spill of spills)
    for (let r = 0; r < spill.rows; r++)
      for (let c = 0; c < spill.columns; c++)
        if (r + c > 0) filled.add(keyOf(spill.row + r - row, spill.column + c - column));
  return filled;
}

function surroundings({ sheets, names }: WorkbookCells): Surroundings {
  const tables = sheets.map((cells, sheet) =>
    cells.tables.map((area): [string, TableAround] => {
      const line = cells.values[area.row - cells.row] ?? [];
      const first = area.column - cells.column;
      const headings = Array.from({ length: area.columns }, (_, i) => String(line[first + i] ?? ''));
      return [area.name.toLowerCase(), { sheet, area, headings, totals: area.totals }];
    }),
  );
  return {
    sheets: new Map(sheets.map(({ name }, i) => [name.toLowerCase(), i])),
    tables: new Map(tables.flat()),
    names: new Map(names.map(({ name, formula }) => [name.toLowerCase(), readFormula(formula, 0, 0)])),
    tableAt: (sheet, row, column) => tables[sheet]?.find(([, { area }]) => contains(area, row, column))?.[1],
  };
}
