import { isNumeric, lineOf, looksLikeYear } from '../../grid/figure';
import { sheetFigures } from '../../grid/sheetFigures';
import { nameOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** A total that takes in the year at the head of its column. */
export const headingAdded: ReviewRule = {
  name: 'Total takes in a year',
  kind: 'wrong',
  reason: 'The number of the year is added to the money, and the total is about 2,000 too large.',
  source: 'ICAEW principle 16, on checks',
  remedy: 'Start the range below the heading.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return figures.formulas.flatMap((total) => {
      const { strip } = total.anatomy;
      if (
        !strip ||
        strip.fn === 'COUNT' ||
        strip.to === strip.from ||
        strip.line !== lineOf(total, strip.axis)
      )
        return [];
      const [first, second] = [0, 1].map((i) => figures.inLine(strip.axis, strip.line, strip.from + i));
      if (!first || !looksLikeYear(first) || (isNumeric(second) && looksLikeYear(second))) return [];
      const across = strip.axis === 'column' ? 'row' : 'column';
      const beside = [-1, 1].map((step) => figures.step(first, across, step));
      const years = beside.some(
        (other) => isNumeric(other) && Math.abs(other.value - Number(first.value)) === 1,
      );
      if (!years) return [];
      const sentence = `${nameOf(total)} is ${total.anatomy.text.slice(1)}, which takes in the year ${String(first.value)} in ${nameOf(first)}.`;
      return [findingAt(headingAdded, sheet, { at: total, sentence })];
    });
  },
};
