import { isFormula, isNumeric } from '../../grid/figure';
import { labelOf, saysTotal } from '../../grid/labels';
import { sheetFigures } from '../../grid/sheetFigures';
import { nameOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** A ratio of each line does not add up to the ratio of the total: divisions by a cell that changes from line to line. */
export const totalOfShares: ReviewRule = {
  name: 'Total of ratios',
  kind: 'wrong',
  reason: 'The sum of the ratios of the lines is not the ratio of their total.',
  source: 'ICAEW principle 16, on checks',
  remedy: 'Divide the totals by each other, as the lines do.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return figures.formulas.flatMap((total) => {
      const { strip } = total.anatomy;
      if (!strip?.reference || strip.fn !== 'SUM' || !strip.pure || strip.to - strip.from < 1) return [];
      if (strip.axis !== 'column' || strip.line !== total.column) return [];
      if (!saysTotal(labelOf(sheet, total.row, total.column))) return [];
      const parts = Array.from({ length: strip.to - strip.from + 1 }, (_, i) =>
        figures.at(strip.from + i, strip.line),
      ).filter(isFormula);
      const [first] = parts;
      if (!first || parts.length < 2 || parts.some(({ print }) => print !== first.print)) return [];
      const [over, under] = first.anatomy.references;
      const isRatio = first.anatomy.shape === '□/□' && over && under;
      if (!isRatio || over.sheet !== null || under.sheet !== null) return [];
      if (under.fixed.top || over.top !== first.row || under.top !== first.row) return [];
      // the cells that are divided have totals of their own in this row
      const [above, below] = [over, under].map(({ left }) => figures.at(total.row, left));
      if (!isNumeric(above) || !isNumeric(below)) return [];
      const proposed = `=${nameOf(above)}/${nameOf(below)}`;
      const sentence = `${nameOf(total)} adds up ratios such as ${nameOf(first)}, ${first.anatomy.text}; the ratio of the totals is ${proposed.slice(1)}.`;
      return [findingAt(totalOfShares, sheet, { at: total, sentence, proposed, likelihood: 0.75 })];
    });
  },
};
