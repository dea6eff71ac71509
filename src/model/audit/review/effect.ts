import { anatomyOf } from '../anatomy/anatomy';
import { type Axis } from '../anatomy/strip';
import { valueElsewhere } from '../evaluation/valueElsewhere';
import { alongOf, type FormulaFigure } from '../grid/figure';
import { sheetFigures } from '../grid/sheetFigures';
import { nameOf } from '../ranges';
import { readFormula } from '../readFormula';
import { type ReviewedBook, type ReviewedSheet } from '../reviewedBook';
import { type Effect, type ReviewFinding } from '../reviewRule';
import { sumAsShown } from '../../money/asShown';

/**
 * What the proposed formula changes: in the nearest total that takes the cell in, else in the cell itself.
 *
 * @example
 * effectOf({ proposed: null, row: 0, column: 0 }, { valueAt: () => 5 }, {}) // => null
 */
export function effectOf(finding: ReviewFinding, sheet: ReviewedSheet, book: ReviewedBook): Effect | null {
  const { proposed, row, column } = finding;
  const now = sheet.valueAt(row, column);
  if (proposed === null || (typeof now !== 'number' && now !== null)) return null;
  const anatomy = anatomyOf(readFormula(proposed, row, column), finding);
  const then = valueElsewhere({ row, column, anatomy }, finding, sheet, book);
  if (then === null) return null;
  const amount = sumAsShown(then - (now ?? 0));
  const total = nearestTotal(finding, sheet);
  return Math.abs(amount) < 0.005 ? null : { cell: nameOf(total ?? finding), amount };
}

const known = new WeakMap<ReviewedSheet, ReadonlyMap<string, readonly FormulaFigure[]>>();
const lineKey = (axis: Axis, line: number): string => `${axis} ${line}`;

/** The totals of a sheet by the row or column that they add up. */
function totalsByLine(sheet: ReviewedSheet): ReadonlyMap<string, readonly FormulaFigure[]> {
  const before = known.get(sheet);
  if (before) return before;
  const totals = new Map<string, FormulaFigure[]>();
  for (const total of sheetFigures(sheet).formulas) {
    const { strip } = total.anatomy;
    if (strip?.fn !== 'SUM') continue;
    const key = lineKey(strip.axis, strip.line);
    const there = totals.get(key);
    if (there) there.push(total);
    else totals.set(key, [total]);
  }
  known.set(sheet, totals);
  return totals;
}

/** The nearest total of the sheet that adds up a cell. */
function nearestTotal({ row, column }: ReviewFinding, sheet: ReviewedSheet): FormulaFigure | null {
  let nearest: FormulaFigure | null = null;
  let least = Infinity;
  const byLine = totalsByLine(sheet);
  const totals = [lineKey('column', column), lineKey('row', row)].flatMap((key) => byLine.get(key) ?? []);
  for (const total of totals) {
    const { strip } = total.anatomy;
    const distance = Math.abs(total.row - row) + Math.abs(total.column - column);
    if (!strip || distance >= least || distance === 0) continue;
    const place = alongOf({ row, column }, strip.axis);
    if (place < strip.from || place > strip.to) continue;
    nearest = total;
    least = distance;
  }
  return nearest;
}
