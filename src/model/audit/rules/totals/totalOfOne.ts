import { isNumeric, lineOf } from '../../grid/figure';
import { sheetFigures } from '../../grid/sheetFigures';
import { nameOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** A total whose range is a single cell. */
export const totalOfOne: ReviewRule = {
  name: 'Total of one cell',
  kind: 'risk',
  reason: 'A range of one cell is most often what is left of a longer one after lines were deleted.',
  source: 'ICAEW principle 16, on checks',
  remedy: 'Extend the range to all the lines that it should add up, or refer to the cell without SUM.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return figures.formulas.flatMap((total) => {
      const { strip, functions } = total.anatomy;
      if (!strip?.reference || strip.from !== strip.to || functions[0] !== 'SUM' || !strip.pure) return [];
      // a file that a program wrote may hold no results yet
      const shows = isNumeric(total) || total.value === null;
      if (strip.line !== lineOf(total, strip.axis) || !shows) return [];
      // B$1:B1 grows as it is copied
      const { fixed } = strip.reference;
      if (fixed.top !== fixed.bottom || fixed.left !== fixed.right) return [];
      const sentence = `${nameOf(total)} is ${total.anatomy.text.slice(1)}: its range is one cell.`;
      return [findingAt(totalOfOne, sheet, { at: total, sentence, likelihood: 0.6 })];
    });
  },
};
