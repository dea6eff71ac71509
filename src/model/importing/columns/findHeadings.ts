import { readYearHeading } from '../../calendar/yearHeading';
import { type Cell, type Grid, isBlank } from '../../table/grid';
import { textOf } from '../../table/heading';
import { plainHeading } from '../../table/headingUnit';
import { isAmountHeading, isKnownHeading } from './headingWords';
import { type HeadingRows } from './match';
import { numberIn } from './numberIn';

/** Headings are looked for in so many rows. */
const LOOKED_AT = 60;
/** A heading is shorter than a sentence. */
const LONGEST = 60;

/**
 * The rows of a sheet that hold its headings: below its titles, the row that says most of years and of what a plan's
 * columns are called, with numbers below it. A second row of units, or of words under years, belongs to it.
 *
 * @example
 * findHeadings([['Budget, all in £000', ''], ['', ''], ['Service', '2025/26'], ['Home care', 5]]) // => { first: 2, last: 2 }
 * @example
 * findHeadings([['Service', '2025/26'], ['', '£000'], ['Home care', 5]]) // => { first: 0, last: 1 }
 */
export function findHeadings(grid: Grid): HeadingRows {
  let best = 0;
  let most = -Infinity;
  for (let row = 0; row < Math.min(grid.length, LOOKED_AT); row++) {
    const score = scoreOf(grid, row);
    if (score > most) [best, most] = [row, score];
  }
  return withRowsAround(grid, best);
}

function scoreOf(grid: Grid, row: number): number {
  let score = 0;
  let filled = 0;
  grid[row]?.forEach((cell, column) => {
    if (isBlank(cell)) return;
    filled++;
    const text = textOf(cell);
    if (isYear(cell)) score += 4;
    else if (numberIn(cell) !== null) score -= 3;
    else if (text.length <= LONGEST) score += isKnownHeading(text) || isAmountHeading(text) ? 3 : 1;
    const below = [row + 1, row + 2].some((at) => numberIn(grid[at]?.[column]) !== null);
    if (below && (typeof cell === 'string' || isYear(cell))) score += 2;
  });
  const width = grid[row]?.length ?? 0;
  return filled > 1 || (filled === 1 && width === 1) ? score : -Infinity;
}

const isYear = (cell: Cell | undefined): boolean => {
  const text = textOf(cell);
  return text.length <= LONGEST && text !== '' && readYearHeading(text).kind !== 'other';
};

/** The rows of headings that begin at a row, or end there where years are above it. */
export function withRowsAround(grid: Grid, row: number): HeadingRows {
  const below = grid[row + 1] ?? [];
  if (isUnits(below) || isUnderYears(grid[row] ?? [], below)) return { first: row, last: row + 1 };
  const above = grid[row - 1] ?? [];
  const own = grid[row] ?? [];
  if (!own.some(isYear) && isUnderYears(above, own, false)) return { first: row - 1, last: row };
  return { first: row, last: row };
}

const isUnits = (cells: readonly Cell[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => isUnit(textOf(cell)));
};
const isUnit = (text: string): boolean => {
  const { words, zeros } = plainHeading(text);
  return zeros !== null && words === '';
};

/** Whether a row says more of the years above it: words such as Budget and Actual, beside or without those of the names. */
function isUnderYears(years: readonly Cell[], cells: readonly Cell[], namesBlank = true): boolean {
  const first = years.findIndex(isYear);
  if (first < 0) return false;
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const under = filled.filter((column) => column >= first);
  return (
    under.length > 1 &&
    (under.length === filled.length) === namesBlank &&
    filled.every((column) => numberIn(cells[column]) === null)
  );
}

/**
 * The headings of a sheet, by column: what its rows of headings say one below the other. A year above several columns
 * is that of each.
 *
 * @example
 * headingsOf([['Service', '2025/26', ''], ['', 'Budget', 'Actual']], { first: 0, last: 1 }) // => ["Service", "2025/26 Budget", "2025/26 Actual"]
 */
export function headingsOf(grid: Grid, { first, last }: HeadingRows): readonly string[] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  let above = '';
  return Array.from({ length: width }, (_, column) => {
    const top = textOf(grid[first]?.[column]);
    if (last === first) return top;
    const under = textOf(grid[last]?.[column]);
    if (top) above = isYear(top) ? top : '';
    return `${top || (under && !isUnit(under) ? above : '')} ${under}`.trim();
  });
}
