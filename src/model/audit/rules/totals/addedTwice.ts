import { CONSTANT } from '../../anatomy/plainSum';
import { sheetFigures } from '../../grid/sheetFigures';
import { nameOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** A sum in which one cell is added two times. */
export const addedTwice: ReviewRule = {
  name: 'Cell added twice',
  kind: 'wrong',
  reason: 'A cell that is named by itself and again within a range is in the sum two times.',
  source: 'ICAEW principle 16, on checks',
  remedy: 'Take one of the two out of the formula.',
  find: (sheet) =>
    sheetFigures(sheet).formulas.flatMap((figure) => {
      const terms = [...(figure.anatomy.sum ?? [])].filter(([key]) => key !== CONSTANT);
      const twice = terms.filter(([, times]) => Math.abs(times) >= 2);
      if (twice.length === 0 || twice.length > terms.length / 2) return [];
      const many = twice.length > 1 ? `${twice.length} cells` : 'one cell';
      const sentence = `${nameOf(figure)} adds ${many} more than once: ${figure.anatomy.text}.`;
      return [findingAt(addedTwice, sheet, { at: figure, sentence, likelihood: 0.8 })];
    }),
};
