import { type Axis, type Strip } from '../../anatomy/strip';
import { alongOf, type Figure, type FormulaFigure, isFormula, isNumeric, lineOf } from '../../grid/figure';
import { type SheetFigures, sheetFigures } from '../../grid/sheetFigures';
import { nameOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';
import { sumAsShown } from '../../../money/asShown';

/** Pennies that rounding may leave, for each figure that is added up. */
const ROUNDING = 0.01;
/** So many totals each way make a table that can be cast both ways. */
const FEWEST = 2;
/** A table of more lines than this is a list. */
const LONGEST = 2_000;

/** The strip of a total of its own row or column, or null. */
const ownStrip = (figure: Figure | undefined, axis: Axis): Strip | null => {
  const strip = figure?.anatomy?.strip;
  const own = figure && strip?.axis === axis && strip.fn === 'SUM' && strip.line === lineOf(figure, axis);
  return own ? strip : null;
};

/** What the lines of a table add up to the other way than their grand total does; null where there is no such table. */
function castOtherWay(grand: FormulaFigure, axis: Axis, figures: SheetFigures) {
  const strip = ownStrip(grand, axis);
  if (!strip?.pure || strip.to - strip.from >= LONGEST) return null;
  const across = axis === 'row' ? 'column' : 'row';
  const totals: Strip[] = [];
  for (let place = strip.from; place <= strip.to; place++) {
    const figure = figures.inLine(axis, strip.line, place);
    const total = ownStrip(figure, across);
    if (total) totals.push(total);
    else if (isNumeric(figure)) return null; // something is added that is no total of its column
  }
  const [first] = totals;
  if (!first || totals.length < FEWEST) return null;
  if (totals.some(({ from, to }) => from !== first.from || to !== first.to)) return null;
  const others: (Figure & { readonly value: number })[] = [];
  for (let place = first.from; place <= first.to && place - first.from < LONGEST; place++) {
    const figure = figures.inLine(across, alongOf(grand, axis), place);
    if (!isNumeric(figure)) continue;
    if (isFormula(figure) && figure.anatomy.strip?.axis === across) return null; // subtotals on the way
    others.push(figure);
  }
  const [top, last] = [others[0], others.at(-1)];
  if (!top || !last || others.length < FEWEST) return null;
  return { sum: others.reduce((all, { value }) => all + value, 0), top, last, count: others.length };
}

/** A grand total that comes to something else across than down. */
export const crossCast: ReviewRule = {
  name: 'Cross-cast differs',
  kind: 'wrong',
  reason:
    'A table adds up to the same across and down, unless a line or a column is left out or counted twice.',
  source: 'ICAEW principle 16, on checks',
  remedy: 'Find the row or the column whose total is not the sum of its figures.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return figures.formulas.flatMap((grand) =>
      (['row', 'column'] as const).flatMap((axis) => {
        const other = isNumeric(grand) ? castOtherWay(grand, axis, figures) : null;
        if (!other || !isNumeric(grand)) return [];
        const difference = other.sum - grand.value;
        if (Math.abs(difference) <= ROUNDING * other.count + Math.abs(grand.value) * 1e-9) return [];
        const [here, there] = axis === 'row' ? ['across', 'down'] : ['down', 'across'];
        const amount = (value: number) => String(sumAsShown(value));
        const sentence = `${nameOf(grand)} adds up to ${amount(grand.value)} ${here}, but ${nameOf(other.top)}:${nameOf(other.last)} add up to ${amount(other.sum)} ${there}: a difference of ${amount(difference)}.`;
        return [findingAt(crossCast, sheet, { at: grand, sentence, likelihood: 0.7 })];
      }),
    );
  },
};
