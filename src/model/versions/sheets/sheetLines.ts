import { contains } from '../../audit/area';
import { readsAsNumber } from '../../audit/readsAsNumber';
import { type SheetCells } from '../../audit/workbookCells';
import { type Cell, isBlank, isCellError } from '../../table/grid';
import { comparable } from '../../table/heading';
import { type Line } from './alignLines';

/** What was entered in the cells of a sheet outside the tables that are compared as such, and its lines. */
export interface SheetLines {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** What was entered in a cell; null where nothing was, or a formula fills it. */
  readonly entered: (row: number, column: number) => Cell;
}

const isWords = (cell: Cell): cell is string =>
  typeof cell === 'string' && !cell.startsWith('=') && !isBlank(cell) && !readsAsNumber(cell);

/** A cell as a text that is the same for the same entry. */
export const entryOf = (cell: Cell): string =>
  isCellError(cell) ? cell.error : typeof cell === 'string' ? cell.trim() : String(cell ?? '');

/**
 * Reads the lines of a sheet: rows and columns that hold anything.
 *
 * @param leftOut names of Excel tables, in small letters, that are compared elsewhere
 */
export function sheetLines(sheet: SheetCells, leftOut: ReadonlySet<string>): SheetLines {
  const { row, column, formulas, spills, tables } = sheet;
  const out = [
    ...tables.filter(({ name }) => leftOut.has(name.toLowerCase())),
    ...spills.filter(({ rows, columns }) => rows * columns > 1),
  ];
  const entered = (r: number, c: number): Cell => {
    const cell = formulas[r - row]?.[c - column] ?? null;
    return isBlank(cell) || out.some((area) => contains(area, r, c)) ? null : cell;
  };
  const rows = new Map<number, Cell[]>();
  const columns = new Map<number, Cell[]>();
  const add = (lines: Map<number, Cell[]>, at: number, cell: Cell) => {
    const line = lines.get(at);
    if (line) line.push(cell);
    else lines.set(at, [cell]);
  };
  formulas.forEach((line, r) =>
    line.forEach((_, c) => {
      const cell = entered(row + r, column + c);
      if (cell === null) return;
      add(rows, row + r, cell);
      add(columns, column + c, cell);
    }),
  );
  return { rows: linesOf(rows), columns: linesOf(columns), entered };
}

const linesOf = (lines: ReadonlyMap<number, readonly Cell[]>): Line[] =>
  [...lines]
    .sort(([a], [b]) => a - b)
    .map(([position, cells]) => ({
      position,
      words: cells.filter(isWords).map(comparable).join('\u0001'),
      name: comparable(cells.find(isWords) ?? ''),
      // a formula says little about its line: it changes with where it is
      entries: cells.filter((cell) => !(typeof cell === 'string' && cell.startsWith('='))).map(entryOf),
    }));

/** The first words of a line of a sheet, as they are entered; '' where it has none. */
export function nameOfLine({ entered }: SheetLines, cells: readonly (readonly [number, number])[]): string {
  for (const [r, c] of cells) {
    const cell = entered(r, c);
    if (isWords(cell)) return cell.trim();
  }
  return '';
}
