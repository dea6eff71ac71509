import { type Figure, isNumeric } from '../../grid/figure';
import { labelOf } from '../../grid/labels';
import { sheetFigures } from '../../grid/sheetFigures';
import { nameOf, namesOf } from '../../ranges';
import { type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** Longer ranges are lists, whose lines have no signs of their own. */
const LONGEST = 200;

/**
 * Whether a label says that its line is taken away.
 *
 * @example
 * ['Less: fees', 'Less than 5 places', 'Deduct grants', 'Lessons', 'Minus 10'].map(saysLess) // => [true, false, true, false, true]
 */
export const saysLess = (label: string): boolean => /^(less|deduct|minus)\b(?! than\b)/i.test(label.trim());

/** A line that its label takes away and the total adds. */
export const signAgainstLabel: ReviewRule = {
  name: 'Sign against its label',
  kind: 'wrong',
  reason: 'An amount that is to be taken away is added, and the total is out by two times the amount.',
  source: 'FAST 3.05, on signs; ICAEW principle 16, on checks',
  remedy: 'Enter the amount as a negative number, or take it away in the total.',
  find: (sheet) => {
    const found = new Map<number, { total: Figure; added: Figure[] }>();
    for (const total of sheetFigures(sheet).formulas)
      for (const figure of addedBy(total, sheet)) {
        const there = found.get(figure.row);
        if (!there) found.set(figure.row, { total, added: [figure] });
        else if (!there.added.includes(figure)) there.added.push(figure);
      }
    return [...found.values()].flatMap(({ total, added }) => {
      const [first] = added;
      if (!first) return [];
      const [label, more] = [labelOf(sheet, first.row, first.column), added.length > 1];
      const sentence = `The label of ${namesOf(added)} is “${label}”, but ${more ? 'they are' : 'it is'} above zero and ${nameOf(total)} adds ${more ? 'such amounts' : 'it'} up.`;
      return [findingAt(signAgainstLabel, sheet, { at: first, cells: added, sentence, likelihood: 0.65 })];
    });
  },
};

/** The lines above zero that a total of its column adds up though their labels take them away. */
function addedBy({ anatomy, column }: Figure, sheet: ReviewedSheet): Figure[] {
  const strip = anatomy?.strip;
  if (!strip?.pure || strip.fn !== 'SUM' || strip.axis !== 'column' || strip.line !== column) return [];
  const lines = Array.from({ length: Math.min(LONGEST, strip.to - strip.from + 1) }, (_, i) =>
    sheetFigures(sheet).at(strip.from + i, column),
  ).filter(isNumeric);
  if (lines.length < 2) return [];
  return lines.filter((each) => each.value > 0 && saysLess(labelOf(sheet, each.row, column)));
}
