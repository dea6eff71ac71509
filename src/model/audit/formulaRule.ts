import { cellName } from './area';
import { cellsOf, copiesOn } from './copies';
import { type FormulaCell, type ReviewedBook, type ReviewedSheet } from './reviewedBook';
import { findingAt, type ReviewRule } from './reviewRule';

interface Declaration extends Omit<ReviewRule, 'find'> {
  /** How likely it is that somebody would want to change what it finds; sure where it is left out. */
  readonly likelihood?: number;
  /** What is to be said about a formula, a sentence without its subject such as `contains 1.05`; or null. */
  readonly says: (cell: FormulaCell, sheet: ReviewedSheet, book: ReviewedBook) => string | null;
}

/** A rule about single formulas: one that was copied is reported once, with the number of its copies. */
export const formulaRule = ({ says, likelihood, ...about }: Declaration): ReviewRule => ({
  ...about,
  find: (sheet, book) =>
    copiesOn(sheet).flatMap(({ first, cells }) => {
      const predicate = says(first, sheet, book);
      if (predicate === null) return [];
      const subject = cellsOf(cellName(first.row, first.column), cells.length);
      const sentence = `${subject}: ${predicate}.`;
      return [
        findingAt(about, sheet, {
          at: first,
          cells,
          sentence,
          ...(likelihood === undefined ? {} : { likelihood }),
        }),
      ];
    }),
});
