import { sheetFigures } from '../../grid/sheetFigures';
import { isNumeric } from '../../grid/figure';
import { nameOf, namesOf } from '../../ranges';
import { findingAt, type ReviewRule } from '../../reviewRule';
import { sumAsShown } from '../../../money/asShown';

/** A total that takes in figures of hidden rows or columns. */
export const hiddenInTotal: ReviewRule = {
  name: 'Hidden figures in a total',
  kind: 'risk',
  reason: 'Adding up what can be seen gives another figure.',
  source: 'Financial Modelling Code, on hiding nothing',
  remedy: 'Unhide the rows or columns; to add up only what is shown use SUBTOTAL with 109.',
  find: (sheet) => {
    const { hiddenRows, hiddenColumns } = sheet.cells;
    if (hiddenRows.length + hiddenColumns.length === 0) return [];
    const hidden = { column: new Set(hiddenRows), row: new Set(hiddenColumns) };
    const figures = sheetFigures(sheet);
    return figures.formulas.flatMap((total) => {
      const { strip } = total.anatomy;
      if (!strip || strip.fn === 'SUBTOTAL') return [];
      const unseen = [...hidden[strip.axis]]
        .filter((place) => place >= strip.from && place <= strip.to)
        .flatMap((place) => figures.inLine(strip.axis, strip.line, place) ?? [])
        .filter(isNumeric);
      if (unseen.length === 0) return [];
      const sum = unseen.reduce((all, { value }) => all + value, 0);
      const sentence = `${nameOf(total)} adds up ${namesOf(unseen)}, which ${unseen.length > 1 ? 'are' : 'is'} hidden: ${sumAsShown(sum)}.`;
      return [findingAt(hiddenInTotal, sheet, { at: total, sentence })];
    });
  },
};
