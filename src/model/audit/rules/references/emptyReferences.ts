import { cellName } from '../../area';
import { headingOf, labelOf } from '../../grid/labels';
import { sheetFigures } from '../../grid/sheetFigures';
import { nameOf } from '../../ranges';
import { inOurs } from '../../readFormula';
import { type FormulaCell, type ReviewedBook } from '../../reviewedBook';
import { findingAt, type ReviewRule } from '../../reviewRule';

/** Functions that ask about a cell, or take blanks for what they are. */
const ASKS: readonly string[] = [
  ...['ROW', 'COLUMN', 'ISBLANK', 'COUNTBLANK', 'COUNTA', 'OFFSET', 'ADDRESS', 'CELL', 'IF', 'N', 'T'],
];

/** The first single cell of a formula that is empty and has neither label nor heading: it was never an input. */
function emptyCell({ references }: FormulaCell, book: ReviewedBook): string | null {
  for (const { sheet, area, word } of references) {
    const there = book.sheets[sheet];
    const single = area.rows === 1 && area.columns === 1 && word.reference !== null;
    if (!there || !single || inOurs(word.call) || ASKS.includes(word.call?.name ?? '')) continue;
    const { row, column } = area;
    if (there.valueAt(row, column) !== null || there.formulaAt(row, column)) continue;
    if (labelOf(there, row, column) === '' && headingOf(there, row, column) === '')
      return (word.reference?.sheet ?? null) === null ? cellName(row, column) : word.token.value;
  }
  return null;
}

/** Formulas that calculate with a cell that is empty and stands for nothing. */
export const emptyReferences: ReviewRule = {
  name: 'Reference to an empty cell',
  kind: 'risk',
  reason: 'An empty cell counts as zero; one without a label was most often meant to be another cell.',
  source: 'ICAEW principle 16, on checks',
  remedy: 'Refer to the cell that is meant, or enter the figure and give it a label.',
  find: (sheet, book) => {
    const figures = sheetFigures(sheet);
    return sheet.formulas.flatMap((cell) => {
      const figure = figures.at(cell.row, cell.column);
      if (!figure?.anatomy || figures.copiesOf(figure.print) > 1) return [];
      const empty = emptyCell(cell, book);
      if (empty === null) return [];
      const sentence = `${nameOf(cell)} has ${cell.formula.text}, in which ${empty} is empty and has neither a label nor a heading.`;
      return [findingAt(emptyReferences, sheet, { at: cell, sentence, likelihood: 0.6 })];
    });
  },
};
