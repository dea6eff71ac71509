import { AbsoluteRefType, type IRange } from '@univerjs/core';

/** What the formula of a rule's first cell reads, and cells that changed on the same sheet. */
export interface Reads {
  readonly read: IRange;
  readonly changed: IRange;
}
/** A cell of a rule, and how far it is from the first one. */
interface Cell {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}
interface Steps {
  readonly from: number;
  readonly to: number;
}

/**
 * The cells of a rule whose formula reads what changed, or all of them (`null`). A formula moves with its cell as in
 * Excel: `A1` by as many rows and columns, `$A1` by the rows alone.
 */
export function* cellsThatRead(
  ranges: readonly IRange[],
  sheet: { readonly rowCount: number; readonly columnCount: number },
  reads: readonly Reads[] | null,
): Generator<Cell> {
  const [first] = ranges;
  if (!first) return;
  const { startRow, startColumn } = first;
  for (const range of ranges) {
    const down = {
      from: range.startRow - startRow,
      to: Math.min(range.endRow, sheet.rowCount - 1) - startRow,
    };
    const across = {
      from: range.startColumn - startColumn,
      to: Math.min(range.endColumn, sheet.columnCount - 1) - startColumn,
    };
    const width = across.to - across.from + 1;
    const seen = new Set<number>();
    const parts = reads?.map((each) => ({
      ys: common(down, rowsOnto(each)),
      xs: common(across, columnsOnto(each)),
    }));
    for (const { ys, xs } of parts ?? [{ ys: down, xs: across }])
      for (let y = ys.from; y <= ys.to; y++)
        for (let x = xs.from; x <= xs.to; x++) {
          const key = (y - down.from) * width + x - across.from;
          if (seen.has(key)) continue;
          seen.add(key);
          yield { row: startRow + y, column: startColumn + x, x, y };
        }
  }
}

/** Functions that answer by the column of their cell, or otherwise each time. */
const BY_CELL = /\b(?:CELL|COLUMN|RAND\w*)\s*\(/i;

/** Whether a formula answers the same in all cells of a row: what it reads is in fixed columns, as in `=$A5="Total"`. */
export const isAlikeAcross = (formula: string, read: readonly IRange[]): boolean =>
  !BY_CELL.test(formula) &&
  !read.some((each) => movesAcross(each.startAbsoluteRefType) || movesAcross(each.endAbsoluteRefType));

const common = (a: Steps, b: Steps): Steps => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) });

const movesDown = (type: AbsoluteRefType = AbsoluteRefType.NONE) =>
  type === AbsoluteRefType.NONE || type === AbsoluteRefType.COLUMN;
const movesAcross = (type: AbsoluteRefType = AbsoluteRefType.NONE) =>
  type === AbsoluteRefType.NONE || type === AbsoluteRefType.ROW;

const rowsOnto = ({ read, changed }: Reads): Steps =>
  stepsOnto(
    [read.startRow, read.endRow],
    [movesDown(read.startAbsoluteRefType), movesDown(read.endAbsoluteRefType)],
    [changed.startRow, changed.endRow],
  );
const columnsOnto = ({ read, changed }: Reads): Steps =>
  stepsOnto(
    [read.startColumn, read.endColumn],
    [movesAcross(read.startAbsoluteRefType), movesAcross(read.endAbsoluteRefType)],
    [changed.startColumn, changed.endColumn],
  );

type Ends<T> = readonly [start: T, end: T];

/** How many steps bring what is read onto what changed; NaN is a range without that end, such as `A:A`. */
function stepsOnto(read: Ends<number>, moves: Ends<boolean>, changed: Ends<number>): Steps {
  const [first, last] = open(read);
  const [from, to] = open(changed);
  return {
    from: moves[1] ? from - last : last >= from ? -Infinity : Infinity,
    to: moves[0] ? to - first : first <= to ? Infinity : -Infinity,
  };
}

const open = ([start, end]: Ends<number>): Ends<number> => [
  Number.isNaN(start) ? -Infinity : start,
  Number.isNaN(end) ? Infinity : end,
];
