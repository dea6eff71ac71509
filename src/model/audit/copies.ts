import { type FormulaCell, type ReviewedSheet } from './reviewedBook';

/** Cells side by side or one below the other that hold one formula, copied. */
export interface Copies {
  /** The first of them, at the top left. */
  readonly first: FormulaCell;
  /** All of them, itself first. */
  readonly cells: readonly FormulaCell[];
}

const known = new WeakMap<ReviewedSheet, readonly Copies[]>();

/** The formulas of a sheet, each reported once however often it was copied to the cells beside it. */
export function copiesOn(sheet: ReviewedSheet): readonly Copies[] {
  const before = known.get(sheet);
  if (before) return before;
  const firstOf = new Map<FormulaCell, FormulaCell>();
  const copied = new Map<FormulaCell, FormulaCell[]>();
  for (const cell of sheet.formulas) {
    const { row, column, formula } = cell;
    const beside = [sheet.formulaAt(row - 1, column), sheet.formulaAt(row, column - 1)].find(
      (other) => other?.formula.relative === formula.relative,
    );
    const first = (beside && firstOf.get(beside)) ?? cell;
    firstOf.set(cell, first);
    const cells = copied.get(first);
    if (cells) cells.push(cell);
    else copied.set(first, [cell]);
  }
  const copies = [...copied].map(([first, cells]) => ({ first, cells }));
  known.set(sheet, copies);
  return copies;
}

/**
 * Which cells a sentence is about, when a formula was copied.
 *
 * @example
 * [cellsOf('D5', 1), cellsOf('D5', 2), cellsOf('D5', 12)] // => ["D5", "D5 and 1 copy of it", "D5 and 11 copies of it"]
 */
export const cellsOf = (cell: string, count: number): string =>
  count === 1 ? cell : `${cell} and ${count - 1} ${count === 2 ? 'copy' : 'copies'} of it`;
