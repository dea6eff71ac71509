import { type Cell, type Grid, isCellError } from './grid';

/** Tables of more cells than this are read afresh rather than kept. */
const LARGEST_KEPT = 1_000_000;

/**
 * Makes a reader remember the last few tables it read. Excel hands over a fresh array at every call, so a table is
 * found again by its content, cell by cell: it costs less than reading it anew, and unlike a hash it cannot be
 * mistaken. Memory is bounded: the table that was not asked for longest is forgotten.
 *
 * @param read must be pure; what it returns is shared and must not be changed
 * @param kept how many tables are remembered
 */
export function rememberTables<T>(read: (grid: Grid) => T, kept = 12): (grid: Grid) => T {
  const memory: { grid: Grid; result: T }[] = [];
  return (grid) => {
    const found = memory.findIndex((entry) => sameContent(entry.grid, grid));
    const [entry] = found >= 0 ? memory.splice(found, 1) : [{ grid, result: read(grid) }];
    if (!entry) throw new Error('A table that was found must be there.');
    if (grid.length * (grid[0]?.length ?? 0) <= LARGEST_KEPT) memory.unshift(entry);
    if (memory.length > kept) memory.pop();
    return entry.result;
  };
}

/**
 * Whether two tables hold the same cells.
 *
 * @example
 * sameContent([['Stream'], [{ error: '#N/A' }]], [['Stream'], [{ error: '#N/A' }]]) // => true
 */
export function sameContent(a: Grid, b: Grid): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let r = 0; r < a.length; r++) {
    const left = a[r];
    const right = b[r];
    if (!left || !right || left.length !== right.length) return false;
    for (let c = 0; c < left.length; c++)
      if (left[c] !== right[c] && !sameCell(left[c], right[c])) return false;
  }
  return true;
}

const sameCell = (a: Cell | undefined, b: Cell | undefined) =>
  (isCellError(a) && isCellError(b) && a.error === b.error) || (Number.isNaN(a) && Number.isNaN(b));
