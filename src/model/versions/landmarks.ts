import { type SheetCells } from '../audit/workbookCells';
import { isBlank } from '../table/grid';
import { comparable } from '../table/heading';

/** By what the lines of a sheet are known again: the words that are typed in each. */
export interface Landmarks {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/**
 * A short mark of the words of each row and of each column of a sheet. Figures, and what formulas show, do not count:
 * they change where nothing has moved.
 */
export function landmarksOf({ row, column, formulas, spills }: SheetCells): Landmarks {
  const filled = new Set(
    spills.flatMap((spill) =>
      Array.from({ length: spill.rows * spill.columns }, (_, i) =>
        keyOf(spill.row + Math.floor(i / spill.columns) - row, spill.column + (i % spill.columns) - column),
      ),
    ),
  );
  const rows: string[][] = [];
  const columns: string[][] = [];
  formulas.forEach((line, r) =>
    line.forEach((cell, c) => {
      if (typeof cell !== 'string' || cell.startsWith('=') || isBlank(cell) || filled.has(keyOf(r, c)))
        return;
      (rows[row + r] ??= []).push(comparable(cell));
      (columns[column + c] ??= []).push(comparable(cell));
    }),
  );
  return { rows: marksOf(rows), columns: marksOf(columns) };
}

const keyOf = (row: number, column: number): number => row * 16_384 + column;

const marksOf = (lines: readonly (readonly string[] | undefined)[]): string[] =>
  Array.from(lines, (words) => (words ? markOf(words.join('\u0001')) : ''));

/** Fifty-two bits of a text, so that two of a workbook's lines are not taken for each other. */
function markOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    a = Math.imul(a ^ sign, 0x01000193);
    b = Math.imul(b ^ sign, 0x85ebca6b);
  }
  return ((b >>> 12) * 0x1_0000_0000 + (a >>> 0)).toString(36);
}

/**
 * Where the lines of a sheet have gone: a line whose words are once before and once after is where they are now, any
 * other has gone as far as the nearest such line before it, else after it.
 *
 * @returns the new position of an old one
 *
 * @example
 * [0, 1, 2, 3].map(movedLines(['a', '', 'b', ''], ['a', 'new', '', 'b'])) // => [0, 1, 3, 4]
 */
export function movedLines(before: readonly string[], after: readonly string[]): (line: number) => number {
  const now = once(after);
  const then = once(before);
  const steps: (number | undefined)[] = before.map((mark, line) => {
    const at = then.get(mark) === line ? now.get(mark) : undefined;
    return at === undefined ? undefined : at - line;
  });
  let step = steps.find((each) => each !== undefined) ?? 0;
  const filled = steps.map((each) => (step = each ?? step));
  return (line) => line + (filled[line] ?? step);
}

/** The marks that are on one line alone, and on which. */
function once(marks: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set(['']);
  marks.forEach((mark, line) => {
    if (found.has(mark)) repeated.add(mark);
    found.set(mark, line);
  });
  for (const mark of repeated) found.delete(mark);
  return found;
}
