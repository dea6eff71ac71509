import { alongOf, type Figure, type FormulaFigure, isFormula, isNumeric, lineOf } from '../../grid/figure';
import { type Axis } from '../../anatomy/strip';
import { type SheetFigures, sheetFigures } from '../../grid/sheetFigures';
import { nameOf, namesOf } from '../../ranges';
import { kinAcross } from '../patterns/lineage';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** So many cells named one by one make a list in which a hole is seen. */
const FEWEST = 3;
const LONGEST = 400;

/** The cells that a formula adds one by one, all of its own row or column; null where it does anything else. */
function listOf({ anatomy, row, column }: FormulaFigure): { axis: Axis; places: readonly number[] } | null {
  const { sum, references } = anatomy;
  if (!sum || references.length < FEWEST || [...sum.values()].some((times) => times !== 1)) return null;
  if (references.some(({ sheet, range }) => range || sheet !== null)) return null;
  const axis = references.every(({ left }) => left === column)
    ? 'column'
    : references.every(({ top }) => top === row)
      ? 'row'
      : null;
  if (!axis) return null;
  const places = references.map(({ top, left }) => (axis === 'column' ? top : left)).sort((a, b) => a - b);
  return { axis, places };
}

/** What the cells of a list have in common: all numbers, all totals, or all copies of one formula. */
const kindOf = (figure: Figure): string =>
  isFormula(figure) && figure.anatomy.strip?.fn === 'SUM' ? 'total' : figure.print;

/** A list that is copied to the cells beside it is the plan of the table. */
const OFTEN = 2;

/** Whether a cell is in a line of subtotals of what is listed: in some of its line the sum is of the other places. */
function isSubtotalLine({ row, column }: Figure, axis: Axis, figures: SheetFigures): boolean {
  const across = axis === 'row' ? 'column' : 'row';
  const own = figures.lines[across].filter(
    ([first]) => first && lineOf(first, across) === (axis === 'row' ? column : row),
  );
  return own.flat().some((other) => isFormula(other) && other.anatomy.strip?.axis === axis);
}

function skippedBy(figure: FormulaFigure, figures: SheetFigures): readonly Figure[] {
  if (kinAcross(figures, figure, 'row') + kinAcross(figures, figure, 'column') >= OFTEN) return [];
  const list = listOf(figure);
  const [from, to] = [list?.places[0], list?.places.at(-1)];
  if (!list || from === undefined || to === undefined || to - from > LONGEST) return [];
  const line = lineOf(figure, list.axis);
  const listed = list.places.map((place) => figures.inLine(list.axis, line, place));
  const kinds = new Set(listed.map((each) => (each ? kindOf(each) : '')));
  const [kind] = kinds;
  if (kinds.size !== 1 || !kind) return [];
  const skipped: Figure[] = [];
  for (let place = from + 1; place < to; place++) {
    const other = figures.inLine(list.axis, line, place);
    const within = alongOf(figure, list.axis) === place || list.places.includes(place);
    const like = !within && isNumeric(other) && kindOf(other) === kind;
    if (like && !isSubtotalLine(other, list.axis, figures)) skipped.push(other);
  }
  return skipped;
}

/** A sum of cells named one by one that passes over one like them. */
export const sumSkips: ReviewRule = {
  name: 'Sum skips a line',
  kind: 'wrong',
  reason: 'A subtotal or a line that was added later is easily forgotten where cells are added one by one.',
  source: 'ICAEW principle 16, on checks',
  remedy: 'Add the cell, or use SUM over the range or SUBTOTAL in all of them.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return figures.formulas.flatMap((figure) => {
      const skipped = skippedBy(figure, figures);
      if (skipped.length !== 1) return [];
      const sentence = `${nameOf(figure)} adds ${figure.anatomy.text.slice(1)} and passes over ${namesOf(skipped)}, which is like them.`;
      const proposed = `${figure.anatomy.text}+${namesOf(skipped)}`;
      return [findingAt(sumSkips, sheet, { at: figure, sentence, proposed, likelihood: 0.6 })];
    });
  },
};
