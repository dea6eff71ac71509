import { type Axis } from '../../anatomy/strip';
import { type Figure, type FormulaFigure, isFormula, lineOf } from '../../grid/figure';
import { type SheetFigures } from '../../grid/sheetFigures';

/**
 * Whether a formula adds up cells of the very line in which it is: a total at its end.
 *
 * @example
 * sumsLine({ row: 3, column: 4, anatomy: { references: [{ sheet: null, range: true, top: 3, left: 0, bottom: 3, right: 3 }] } }, 'row') // => true
 */
export const sumsLine = ({ row, column, anatomy }: Figure, axis: Axis): boolean =>
  anatomy?.references.some(
    ({ sheet, top, left, bottom, right }) =>
      sheet === null &&
      (axis === 'row'
        ? top <= row && row <= bottom && right > left
        : left <= column && column <= right && bottom > top),
  ) ?? false;

/**
 * Whether a formula takes in a cell by a range: then it is the total of that cell, not its neighbour.
 *
 * @example
 * addsUp({ anatomy: { references: [{ sheet: null, range: true, top: 1, left: 2, bottom: 4, right: 2 }] } }, { row: 3, column: 2 }) // => true
 */
export const addsUp = (figure: Figure | undefined, { row, column }: Figure): boolean =>
  figure?.anatomy?.references.some(
    ({ sheet, range, top, left, bottom, right }) =>
      sheet === null && range && top <= row && row <= bottom && left <= column && column <= right,
  ) ?? false;

/**
 * Whether a formula refers to nothing but cells of the line in which it is.
 *
 * @example
 * keepsToLine({ row: 3, column: 2, anatomy: { references: [{ sheet: null, top: 3, left: 0, bottom: 3, right: 1 }] } }, 'row') // => true
 */
export const keepsToLine = ({ row, column, anatomy }: FormulaFigure, axis: Axis): boolean =>
  anatomy.references.length > 0 &&
  anatomy.references.every(
    ({ sheet, top, left, bottom, right }) =>
      sheet === null &&
      (axis === 'row' ? top === row && bottom === row : left === column && right === column),
  );

/**
 * Whether a formula goes on from the cell before it: then the first of the line must differ, as an opening balance does.
 *
 * @example
 * goesOn({ row: 3, column: 2, anatomy: { references: [{ sheet: null, fixed: { top: false, left: false }, top: 3, left: 1, bottom: 3, right: 1 }] } }, 'row', 1) // => true
 */
export const goesOn = ({ row, column, anatomy }: FormulaFigure, axis: Axis, step: 1 | -1): boolean =>
  anatomy.references.some(
    ({ sheet, range, top, left, fixed }) =>
      sheet === null &&
      !range &&
      (axis === 'row' ? !fixed.left && left === column - step : !fixed.top && top === row - step),
  );

const REACH = 3;

/**
 * How many cells beside a formula, across its line, hold the same formula without a gap of two.
 *
 * @example
 * kinAcross({ step: (_, __, places) => (places === 1 ? { kind: 'formula', print: 'a' } : undefined) }, { print: 'a' }, 'row') // => 1
 */
export function kinAcross(figures: SheetFigures, figure: FormulaFigure, axis: Axis): number {
  const across = axis === 'row' ? 'column' : 'row';
  let kin = 0;
  for (const step of [-1, 1])
    for (let i = 1; i <= REACH; i++) {
      const other = figures.step(figure, across, i * step);
      if (!other && i === 1) continue;
      if (!isFormula(other) || other.print !== figure.print) break;
      kin++;
    }
  return kin;
}

const counted = new WeakMap<SheetFigures, Readonly<Record<Axis, ReadonlyMap<string, number>>>>();

/**
 * How often a formula is in the whole row or column of a cell, gaps and texts or not.
 *
 * @example
 * comesAgain({ formulas: [{ row: 4, column: 1, print: 'a' }, { row: 4, column: 9, print: 'a' }] }, { row: 4, column: 1, print: 'a' }, 'row') // => 2
 */
export function comesAgain(figures: SheetFigures, figure: FormulaFigure, axis: Axis): number {
  const counts = counted.get(figures) ?? countIn(figures);
  counted.set(figures, counts);
  return counts[axis].get(`${lineOf(figure, axis)} ${figure.print}`) ?? 0;
}

function countIn({ formulas }: SheetFigures): Readonly<Record<Axis, ReadonlyMap<string, number>>> {
  const counts = { row: new Map<string, number>(), column: new Map<string, number>() };
  for (const figure of formulas)
    for (const axis of ['row', 'column'] as const) {
      const key = `${lineOf(figure, axis)} ${figure.print}`;
      counts[axis].set(key, (counts[axis].get(key) ?? 0) + 1);
    }
  return counts;
}
