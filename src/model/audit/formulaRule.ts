import { cellName } from './area';
import { cellsOf, copiesOn } from './copies';
import { type FormulaCell, type ReviewedBook, type ReviewedSheet } from './reviewedBook';
import { findingAt, type ReviewRule } from './reviewRule';

interface Declaration extends Omit<ReviewRule, 'find'> {
  /** What is to be said about a formula, a sentence without its subject such as `contains 1.05`; or null. */
  readonly says: (cell: FormulaCell, sheet: ReviewedSheet, book: ReviewedBook) => string | null;
}

/** A rule about single formulas: one that was copied is reported once, with the number of its copies. */
export const formulaRule = ({ says, ...about }: Declaration): ReviewRule => ({
  ...about,
  find: (sheet, book) =>
    copiesOn(sheet).flatMap(({ first, cells }) => {
      const predicate = says(first, sheet, book);
      if (predicate === null) return [];
      const subject = cellsOf(cellName(first.row, first.column), cells.length);
      return [findingAt(about, sheet, { at: first, cells, sentence: `${subject}: ${predicate}.` })];
    }),
});
