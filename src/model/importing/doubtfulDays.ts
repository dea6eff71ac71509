import { type Cell, type Grid } from '../table/grid';

/** A day in figures, `01/02/2011`: of its first two the one may be the day and the other the month. */
const IN_FIGURES = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](?:\d{4}|\d{2})$/;
const MONTHS = 12;

/**
 * Whether a text is a day that may be either of two. Days are read as people in the UK write them, the day first; but in
 * a column that holds a day with the month first, such as 12/31/2011, nobody knows what 01/02/2011 means.
 *
 * @param from the first row below the headings
 *
 * @example
 * [[['Ends'], ['01/02/2011'], ['12/31/2011']], [['Ends'], ['01/02/2011'], ['31/12/2011']]].map((grid) => doubtfulDays(grid, 1)(grid[1][0], 0)) // => [true, false]
 */
export function doubtfulDays(grid: Grid, from: number): (cell: Cell, column: number) => boolean {
  const known = new Map<number, boolean>();
  const hasMonthFirst = (column: number): boolean => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const has = grid.slice(from).some((row) => (figuresOf(row[column])?.[1] ?? 0) > MONTHS);
    known.set(column, has);
    return has;
  };
  return (cell, column) => {
    const [a = 0, b = 0] = figuresOf(cell) ?? [];
    return a > 0 && a !== b && a <= MONTHS && b <= MONTHS && hasMonthFirst(column);
  };
}

function figuresOf(cell: Cell | undefined): readonly [number, number] | null {
  const found = typeof cell === 'string' ? IN_FIGURES.exec(cell.trim()) : null;
  return found && [Number(found[1]), Number(found[2])];
}
