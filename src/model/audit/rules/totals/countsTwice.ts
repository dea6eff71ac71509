import { type Figure, type FormulaFigure } from '../../grid/figure';
import { type SheetFigures, sheetFigures } from '../../grid/sheetFigures';
import { nameOf, namesOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** Longer ranges are lists, not tables with subtotals. */
const LONGEST = 2_000;

/** SUM, a bracket, one range, a bracket: a share of a sum is no subtotal. */
const WORDS = 4;

/** The subtotals in a total's strip of which it adds up the parts too. */
function countedTwice(total: FormulaFigure, figures: SheetFigures): Figure[] {
  const { strip, parts } = total.anatomy;
  if (!strip?.reference || strip.fn !== 'SUM' || !strip.pure || parts.length > WORDS) return [];
  const found: Figure[] = [];
  for (let place = strip.from; place <= strip.to && place - strip.from < LONGEST; place++) {
    const figure = figures.inLine(strip.axis, strip.line, place);
    const inner = figure?.anatomy?.parts.length === WORDS ? figure.anatomy.strip : null;
    if (!figure || !inner || inner.axis !== strip.axis || inner.line !== strip.line) continue;
    const within = inner.from >= strip.from && inner.to <= strip.to;
    if (within && (inner.fn === 'SUM' || inner.fn === 'SUBTOTAL')) found.push(figure);
  }
  return found;
}

/** A total that adds up a subtotal together with what the subtotal adds up. */
export const countsTwice: ReviewRule = {
  name: 'Subtotal counted twice',
  kind: 'wrong',
  reason: 'The lines of the subtotal are in the total two times.',
  source: 'ICAEW principle 16, on checks',
  remedy: 'Add up the subtotals only, or use SUBTOTAL in all of them, which leaves other subtotals out.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return figures.formulas.flatMap((total) => {
      const twice = countedTwice(total, figures);
      if (twice.length === 0) return [];
      const which = twice.length > 1 ? 'are themselves totals' : 'is itself a total';
      const sentence = `${nameOf(total)} is ${total.anatomy.text.slice(1)}, in which ${namesOf(twice)} ${which} of cells that it adds up too.`;
      const double = twice.map((figure) => `-${nameOf(figure)}`).join('');
      return [
        findingAt(countsTwice, sheet, { at: total, sentence, proposed: `${total.anatomy.text}${double}` }),
      ];
    });
  },
};
