import { type CellReference, sizeOf } from '../cellReference';

/** A way in which cells are in line: along a row, or down a column. */
export type Axis = 'row' | 'column';

/** The one strip of cells that a total adds up, such as B2:B9 of SUM(B2:B9). */
export interface Strip {
  readonly axis: Axis;
  /** The column of a strip down a column, the row of one along a row. */
  readonly line: number;
  /** The first and the last row of a strip down a column, likewise the columns of one along a row. */
  readonly from: number;
  readonly to: number;
  readonly fn: string;
  /** Whether the formula refers to nothing else. */
  readonly pure: boolean;
  /** The reference to it; null where its cells are added one by one. */
  readonly reference: CellReference | null;
}

const SUMMING: readonly string[] = ['SUM', 'SUBTOTAL', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA'];

interface Given {
  readonly references: readonly CellReference[];
  readonly functions: readonly string[];
  readonly sum: ReadonlyMap<string, number> | null;
}

/**
 * The strip that a formula adds up, also with other cells added to it or taken from it; null where there is none.
 *
 * @example
 * stripOf({ references: [{ sheet: null, range: true, top: 0, left: 1, bottom: 3, right: 1 }], functions: ['SUM'], sum: null }, { row: 4, column: 1 })?.axis // => "column"
 */
export function stripOf(
  { references, functions, sum }: Given,
  { row, column }: { readonly row: number; readonly column: number },
): Strip | null {
  const strips = references.filter(
    (each) =>
      each.range &&
      each.sheet === null &&
      (each.top === each.bottom || each.left === each.right) &&
      (sizeOf(each) > 1 || each.left === column || each.top === row),
  );
  const [strip] = strips;
  const [fn] = functions;
  if (strip && fn && strips.length === 1 && functions.length === 1 && SUMMING.includes(fn)) {
    const down = sizeOf(strip) === 1 ? strip.left === column : strip.left === strip.right;
    const pure = references.length === 1;
    return down
      ? { axis: 'column', line: strip.left, from: strip.top, to: strip.bottom, fn, pure, reference: strip }
      : { axis: 'row', line: strip.top, from: strip.left, to: strip.right, fn, pure, reference: strip };
  }
  const oneByOne = sum !== null && functions.length === 0 && [...sum.values()].every((times) => times === 1);
  return oneByOne ? addedOneByOne(references) : null;
}

/** At least three cells side by side that are added one by one, nothing else. */
function addedOneByOne(references: readonly CellReference[]): Strip | null {
  const [first] = references;
  if (!first || references.length < 3 || references.some(({ range, sheet }) => range || sheet !== null))
    return null;
  for (const axis of ['column', 'row'] as const) {
    const line = axis === 'column' ? first.left : first.top;
    if (!references.every(({ left, top }) => (axis === 'column' ? left : top) === line)) continue;
    const places = references.map(({ left, top }) => (axis === 'column' ? top : left)).sort((a, b) => a - b);
    const [from = 0, to = 0] = [places[0], places.at(-1)];
    if (to - from !== places.length - 1) continue;
    return { axis, line, from, to, fn: 'SUM', pure: true, reference: null };
  }
  return null;
}
