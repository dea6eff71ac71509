import { type Cell, type Grid, isCellError } from './grid';

/**
 * A table's content, held apart from the arrays in which it was handed over. Numbers are as numbers, and
 * any other cell is a place in a dictionary that holds it once however often it is in the table: that is what
 * makes it quick to compare a range with it, and to read it.
 */
export interface KeptTable {
  /** Rows with the headings, and columns; cells beyond the headings are left out. */
  readonly rows: number;
  readonly width: number;
  /** Whether every row is as long as the headings. */
  readonly even: boolean;
  /** Column after column, which is how they are read; 0 where the cell is no number. */
  readonly numbers: Float64Array;
  /** Column after column: the place in the dictionary of a cell that is no number, {@link NUMBER} where it is one. */
  readonly codes: Uint32Array;
  /** Undefined stands for a cell that a row is too short for. */
  readonly dictionary: readonly (Cell | undefined)[];
}

/** The first place in the dictionary, which equals no cell. */
export const NUMBER = 0;
/** That of a text without letters. */
export const EMPTY_TEXT = 1;
const NO_CELL = 2;

/** Copies a table's content, in one pass over its cells. */
export function keepTable(grid: Grid): KeptTable {
  const rows = grid.length;
  const width = grid[0]?.length ?? 0;
  const numbers = new Float64Array(rows * width);
  const codes = new Uint32Array(rows * width);
  const dictionary: (Cell | undefined)[] = [NaN, '', null];
  const codeOf = new Map<Cell | undefined, number>();
  const above = new Array<Cell | undefined>(width);
  const codeAbove = new Uint32Array(width);
  let even = true;
  for (let r = 0; r < rows; r++) {
    const row = grid[r] ?? [];
    if (row.length !== width) even = false;
    for (let c = 0, place = r; c < width; c++, place += rows) {
      const cell = row[c];
      if (typeof cell === 'number') numbers[place] = cell;
      else if (cell === '') codes[place] = EMPTY_TEXT;
      else if (cell === null) codes[place] = NO_CELL;
      else if (cell === above[c] && r > 0) codes[place] = codeAbove[c] as number;
      else {
        let code = codeOf.get(cell);
        if (code === undefined) {
          code = dictionary.push(cell) - 1;
          codeOf.set(cell, code);
        }
        codes[place] = code;
        above[c] = cell;
        codeAbove[c] = code;
      }
    }
  }
  return { rows, width, even, numbers, codes, dictionary };
}

/** A table that is kept in place of one like it. */
export interface EditedTable {
  readonly table: KeptTable;
  /** 1 for each column in which a cell differs. */
  readonly changed: Uint8Array;
}

/**
 * Copies what an edit left of a kept table, and the cells that differ.
 *
 * @returns null where the range has other headings or another size: it is another table
 *
 * @example
 * keepEdited([['Stream'], ['ABG']], keepTable([['Stream'], ['EIG']])).changed // => Uint8Array.of(1)
 */
export function keepEdited(grid: Grid, like: KeptTable): EditedTable | null {
  const { rows, width } = like;
  if (grid.length !== rows || !like.even || !hasHeadings(grid, like)) return null;
  const numbers = like.numbers.slice();
  const codes = like.codes.slice();
  const dictionary = [...like.dictionary];
  let codeOf: Map<Cell | undefined, number> | undefined;
  const changed = new Uint8Array(width);
  for (let r = 0; r < rows; r++) {
    const row = grid[r];
    if (row?.length !== width) return null;
    for (let c = 0, place = r; c < width; c++, place += rows) {
      const cell = row[c];
      const before = dictionary[codes[place] as number];
      if (typeof cell === 'number') {
        if (cell === numbers[place] && codes[place] === NUMBER) continue;
        numbers[place] = cell;
        codes[place] = NUMBER;
      } else {
        if (cell === before || sameError(cell, before)) continue;
        codeOf ??= new Map(dictionary.map((each, code) => [each, code]));
        const code = codeOf.get(cell) ?? dictionary.push(cell) - 1;
        codeOf.set(cell, code);
        numbers[place] = 0;
        codes[place] = code;
      }
      changed[c] = 1;
    }
  }
  return { table: { rows, width, even: true, numbers, codes, dictionary }, changed };
}

const hasHeadings = (grid: Grid, like: KeptTable): boolean =>
  grid[0]?.length === like.width && grid[0].every((cell, column) => cell === cellAt(like, 0, column));

/** The cell in a row, 0 the headings, and a column. */
export function cellAt(
  { rows, numbers, codes, dictionary }: KeptTable,
  row: number,
  column: number,
): Cell | undefined {
  const place = column * rows + row;
  const code = codes[place] ?? NUMBER;
  return code === NUMBER ? numbers[place] : dictionary[code];
}

/**
 * Whether a range holds the very content of a kept table, cell by cell. A blank is not the same as 0 here: a range
 * that differs only in that is merely read again.
 *
 * @example
 * holdsSame([['Stream'], [{ error: '#N/A' }]], keepTable([['Stream'], [{ error: '#N/A' }]])) // => true
 */
export function holdsSame(grid: Grid, { rows, width, numbers, codes, dictionary }: KeptTable): boolean {
  if (grid.length !== rows) return false;
  for (let r = 0; r < rows; r++) {
    const row = grid[r];
    if (row?.length !== width) return false;
    for (let c = 0, place = r; c < width; c++, place += rows) {
      const cell = row[c];
      if (typeof cell === 'number') {
        if (cell !== numbers[place] || codes[place] !== NUMBER) return false;
      } else {
        const kept = dictionary[codes[place] as number];
        if (cell !== kept && !sameError(cell, kept)) return false;
      }
    }
  }
  return true;
}

const sameError = (a: Cell | undefined, b: Cell | undefined) =>
  isCellError(a) && isCellError(b) && a.error === b.error;
