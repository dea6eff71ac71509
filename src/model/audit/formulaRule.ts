import { type Severity } from '../findings/finding';
import { cellName } from './area';
import { cellsOf, copiesOn } from './copies';
import { type FormulaCell, type ReviewedBook, type ReviewedSheet } from './reviewedBook';
import { findingAt, type ReviewRule } from './reviewRule';

/** What is to be said about one formula: how grave, and a sentence without its subject, such as `contains 1.05`. */
export interface Said {
  readonly severity: Severity;
  readonly predicate: string;
}

interface Declaration extends Omit<ReviewRule, 'find'> {
  /** What is to be said about a formula, or null. */
  readonly says: (cell: FormulaCell, sheet: ReviewedSheet, book: ReviewedBook) => Said | null;
}

/** A rule about single formulas: one that was copied is told once, with the number of its copies. */
export const formulaRule = ({ says, ...about }: Declaration): ReviewRule => ({
  ...about,
  find: (sheet, book) =>
    copiesOn(sheet).flatMap(({ first, count }) => {
      const said = says(first, sheet, book);
      if (!said) return [];
      const subject = cellsOf(cellName(first.row, first.column), count);
      return [findingAt(about, said.severity, sheet, first, `${subject}: ${said.predicate}.`)];
    }),
});
