import { anatomyOf } from './anatomy/anatomy';
import { valueElsewhere } from './evaluation/valueElsewhere';
import { alongOf, type FormulaFigure } from './grid/figure';
import { sheetFigures } from './grid/sheetFigures';
import { nameOf } from './ranges';
import { readFormula } from './readFormula';
import { type ReviewedBook, type ReviewedSheet } from './reviewedBook';
import { type Effect, type ReviewFinding } from './reviewRule';

/** What the proposed formula changes: in the nearest total that takes the cell in, else in the cell itself. */
export function effectOf(finding: ReviewFinding, sheet: ReviewedSheet, book: ReviewedBook): Effect | null {
  const { proposed, row, column } = finding;
  const now = sheet.valueAt(row, column);
  if (proposed === null || (typeof now !== 'number' && now !== null)) return null;
  const anatomy = anatomyOf(readFormula(proposed, row, column), finding);
  const then = valueElsewhere({ row, column, anatomy }, finding, sheet, book);
  if (then === null) return null;
  const amount = Number((then - (now ?? 0)).toPrecision(12));
  const total = nearestTotal(finding, sheet);
  return Math.abs(amount) < 0.005 ? null : { cell: nameOf(total ?? finding), amount };
}

/** The nearest total of the sheet that adds up a cell. */
function nearestTotal({ row, column }: ReviewFinding, sheet: ReviewedSheet): FormulaFigure | null {
  let nearest: FormulaFigure | null = null;
  let least = Infinity;
  for (const total of sheetFigures(sheet).formulas) {
    const { strip } = total.anatomy;
    if (strip?.fn !== 'SUM' || strip.line !== (strip.axis === 'column' ? column : row)) continue;
    const place = alongOf({ row, column }, strip.axis);
    const distance = Math.abs(total.row - row) + Math.abs(total.column - column);
    if (place < strip.from || place > strip.to || distance >= least || distance === 0) continue;
    nearest = total;
    least = distance;
  }
  return nearest;
}
