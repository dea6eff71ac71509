import { isBlank } from '../../../table/grid';
import { type Figure, isNumeric } from '../../grid/figure';
import { labelOf } from '../../grid/labels';
import { type SheetFigures, sheetFigures } from '../../grid/sheetFigures';
import { nameOf } from '../../ranges';
import { readsAsNumber } from '../../readsAsNumber';
import { type ReviewedSheet } from '../../reviewedBook';
import { findingAt, type ReviewRule } from '../../reviewRule';

const FEWEST = 4;
const LONGEST = 200;
/** A dash, dots or a word for none is a zero that somebody wrote. */
const NONE = /^[-–—.\s]*$|^(nil|none|zero)$/i;

/** Whether the cells on both sides in the row hold figures. */
const amongFigures = (figures: SheetFigures, row: number, column: number): boolean =>
  [-1, 1].every((step) => isNumeric(figures.at(row, column + step)));

/** The one place in a total's range that holds no figure where both its neighbours in the row do; null for none or several. */
function gapOf({ anatomy, column }: Figure, figures: SheetFigures, sheet: ReviewedSheet): number | null {
  const strip = anatomy?.strip;
  if (strip?.fn !== 'SUM' || strip.axis !== 'column' || strip.line !== column) return null;
  const count = strip.to - strip.from + 1;
  if (count < FEWEST || count > LONGEST) return null;
  const gaps = Array.from({ length: count }, (_, i) => strip.from + i).filter((row) => {
    const value = sheet.valueAt(row, column);
    const text = typeof value === 'string' && !readsAsNumber(value) && !NONE.test(value);
    return isBlank(value) || text;
  });
  const [row] = gaps;
  const one = row !== undefined && gaps.length === 1 && row > strip.from && row < strip.to;
  return one && amongFigures(figures, row, column) && labelOf(sheet, row, column) !== '' ? row : null;
}

/** A blank or a text where a total expects a figure. */
export const gapInTotal: ReviewRule = {
  name: 'Gap in a total',
  kind: 'risk',
  reason: 'A blank or a word such as “tbc” counts as zero, and the total looks complete.',
  source: 'ICAEW principle 16, on checks',
  remedy: 'Enter the figure, or a zero where there is none.',
  find: (sheet) => {
    const figures = sheetFigures(sheet);
    return figures.formulas.flatMap((total) => {
      const row = gapOf(total, figures, sheet);
      if (row === null) return [];
      const at = { row, column: total.column };
      const value = sheet.valueAt(row, total.column);
      const holds =
        typeof value === 'string' && !isBlank(value) ? `holds the text “${value.trim()}”` : 'is blank';
      const sentence = `${nameOf(at)} ${holds} where all other lines of ${nameOf(total)} and both neighbours in its row have figures.`;
      return [findingAt(gapInTotal, sheet, { at, sentence, likelihood: 0.6 })];
    });
  },
};
