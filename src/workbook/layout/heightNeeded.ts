import { type SpillLayout } from './layout';

/** Of the small letters in which words wrap, as wide as they are on a machine without Calibri. */
const POINTS_A_LETTER = 5.6;
const POINTS_A_LINE = 12.75;
const PADDING = 4;
/** Excel has no row that is higher. */
const HIGHEST = 409;

/**
 * How high a row of a spill must be, in points, to show all that is in it: at least as high as its rows are made ready.
 *
 * @example
 * heightNeeded({ columns: [{ heading: 'Finding', width: 60, style: '' }], rowHeight: 54 }, ['Ten letters, nine times and more, in a narrow column.']) // => 79
 */
export function heightNeeded(
  { columns, rowHeight = 0 }: Pick<SpillLayout, 'columns' | 'rowHeight'>,
  cells: readonly unknown[],
): number {
  const lines = columns.map(({ width }, at) => {
    const cell = cells[at];
    return typeof cell === 'string' ? Math.ceil((cell.length * POINTS_A_LETTER) / (width - PADDING)) : 1;
  });
  return Math.max(rowHeight, Math.min(HIGHEST, Math.ceil(Math.max(1, ...lines) * POINTS_A_LINE + 2)));
}

const POINTS_A_USUAL_LETTER = 5.7;
const POINTS_A_USUAL_LINE = 15;

/**
 * How high a row must be, in points, for words of the usual size that go on in further lines of a cell.
 *
 * @param width of the cell, in points
 * @example
 * wordsHeight('Portsmouth Children and Young People Plan 2006/07-2008/09', 200) // => 30
 */
export function wordsHeight(words: string, width: number): number {
  const room = Math.max(1, Math.floor((width - PADDING) / POINTS_A_USUAL_LETTER));
  let [lines, filled] = [1, 0];
  for (const { length } of words.split(' ')) {
    if (filled > 0 && filled + 1 + length > room) [lines, filled] = [lines + 1, 0];
    const all = filled + (filled > 0 ? 1 : 0) + length;
    // a word that is longer than a line is broken
    const further = Math.max(0, Math.ceil(all / room) - 1);
    [lines, filled] = [lines + further, all - further * room];
  }
  return Math.min(HIGHEST, lines * POINTS_A_USUAL_LINE);
}
