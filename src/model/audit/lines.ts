import { type FormulaCell, type ReviewedSheet } from './reviewedBook';

/** The two ways in which cells stand in line: across a row, and down a column. */
export const DIRECTIONS = [
  { rows: 0, columns: 1, line: 'row' },
  { rows: 1, columns: 0, line: 'column' },
] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** So many cells on each side are the neighbours of a cell. */
export const REACH = 3;

/**
 * The formulas that follow a cell without a gap, nearest first, three at most.
 *
 * @param step 1 for those to the right or below, -1 for those to the left or above
 * @param from how many cells away the first of them stands
 */
export function formulasBeside(
  sheet: ReviewedSheet,
  { row, column }: { readonly row: number; readonly column: number },
  { rows, columns }: Direction,
  step: 1 | -1,
  from = 1,
): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (let i = from; i < from + REACH; i++) {
    const cell = sheet.formulaAt(row + i * step * rows, column + i * step * columns);
    if (!cell) break;
    found.push(cell);
  }
  return found;
}

/** The direction across another. */
export const across = (direction: Direction): Direction =>
  direction === DIRECTIONS[0] ? DIRECTIONS[1] : DIRECTIONS[0];
