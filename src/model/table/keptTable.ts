import { type Cell, type Grid, isCellError } from './grid';

/**
 * A table's content, held apart from the arrays in which it was handed over. Numbers are compared with numbers, and
 * any other cell with an entry of a dictionary that holds it once however often it stands in the table; that is what
 * makes the comparison quick.
 */
export interface KeptTable {
  readonly rows: number;
  readonly width: number;
  /** Row after row; NaN where the cell is no number. */
  readonly numbers: Float64Array;
  /** Row after row: the place of a cell that is no number in the dictionary, {@link NUMBER} where it is one. */
  readonly codes: Uint32Array;
  readonly dictionary: readonly (Cell | undefined)[];
}

/** The first place in the dictionary, which equals no cell. */
const NUMBER = 0;

/** Copies a table's content; null where its rows are not all as long as its headings. */
export function keepTable(grid: Grid): KeptTable | null {
  const width = grid[0]?.length ?? 0;
  if (grid.some((row) => row.length !== width)) return null;
  const numbers = new Float64Array(grid.length * width).fill(NaN);
  const codes = new Uint32Array(grid.length * width);
  const dictionary: (Cell | undefined)[] = [undefined];
  const codeOf = new Map<Cell, number>();
  let place = 0;
  for (const row of grid)
    for (const cell of row) {
      if (typeof cell === 'number') numbers[place] = cell;
      else {
        const known = codeOf.get(cell) ?? dictionary.push(cell) - 1;
        codeOf.set(cell, known);
        codes[place] = known;
      }
      place++;
    }
  return { rows: grid.length, width, numbers, codes, dictionary };
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
  let place = 0;
  for (let r = 0; r < rows; r++) {
    const row = grid[r];
    if (row?.length !== width) return false;
    for (let c = 0; c < width; c++, place++) {
      const cell = row[c];
      if (typeof cell === 'number') {
        if (cell !== numbers[place]) return false;
      } else {
        const kept = dictionary[codes[place] ?? NUMBER];
        if (cell !== kept && !sameError(cell, kept)) return false;
      }
    }
  }
  return true;
}

const sameError = (a: Cell | undefined, b: Cell | undefined) =>
  isCellError(a) && isCellError(b) && a.error === b.error;
