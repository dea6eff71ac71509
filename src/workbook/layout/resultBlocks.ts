import { unitsAbove } from './inputSheet';
import { type CellBlock, type RowMark, type SpillLayout } from './layout';
import { type ResultColumn } from './resultColumns';
import { STYLE } from './styles';

/** A result with its title, to be put beside others. */
export interface ResultBlock {
  readonly title: string;
  readonly line: string;
  readonly formula: string;
  readonly columns: readonly ResultColumn[];
  /** How many rows the plan begins with. */
  readonly rows: number;
  readonly marks?: readonly RowMark[];
}

/** Rows from a block's title to the headings of its answer: the title, a line, the units. */
export const ABOVE_HEADINGS = 3;
/** The free column between one block and the next. */
export const GAP_WIDTH = 24;
/** Rows made ready beyond those that the plan begins with. */
export const SPARE = 12;

export interface PlacedBlocks {
  readonly blocks: readonly CellBlock[];
  readonly spills: readonly SpillLayout[];
  /** Of the columns between the blocks. */
  readonly widths: Readonly<Record<number, number>>;
}

/**
 * Results side by side from a row on, so that each can grow as far down as it needs.
 *
 * @param from the column of the first
 */
export function sideBySide(results: readonly ResultBlock[], row: number, from = 0): PlacedBlocks {
  let column = from;
  const placed = results.map(({ title, line, formula, columns, rows, marks = [] }) => {
    const at = column;
    column += columns.length + 1;
    const spill = { row: row + ABOVE_HEADINGS, column: at, formula, columns, rows: rows + SPARE, marks };
    const head: CellBlock[] = [
      { row, column: at, cells: [[title]], style: STYLE.title },
      { row: row + 1, column: at, cells: [[line]], style: STYLE.note },
    ];
    return { spill, head, gap: column - 1 };
  });
  return {
    blocks: placed.flatMap(({ spill, head }) => [...head, ...unitsAbove(spill)]),
    spills: placed.map(({ spill }) => spill),
    widths: Object.fromEntries(placed.slice(0, -1).map(({ gap }) => [gap, GAP_WIDTH])),
  };
}
