import { type Severity } from '../findings/finding';
import { type Cell, isCellError } from '../table/grid';
import { cellName } from './area';
import { type ReviewedBook, type ReviewedSheet } from './reviewedBook';

/** One thing about a formula or a cell that a reviewer should look at. */
export interface ReviewFinding {
  /** Name of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly sheetId: string;
  readonly sheet: string;
  /** The cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** The cell as Excel writes it, `D5`. */
  readonly cell: string;
  readonly sentence: string;
  /** What stood in the cell, written so that it stays the same when the cell moves: what was accepted lapses when it changes. */
  readonly content: string;
}

/** One rule of the formula review: what it is called, why it matters, who asks for it, and what it finds. */
export interface ReviewRule {
  readonly name: string;
  /** Why it matters, in one sentence. */
  readonly reason: string;
  /** Which standard asks for it. */
  readonly source: string;
  /** What to do about what it finds. */
  readonly todo: string;
  readonly find: (sheet: ReviewedSheet, book: ReviewedBook) => ReviewFinding[];
}

/** A finding about a cell of a sheet. */
export function findingAt(
  rule: { readonly name: string },
  severity: Severity,
  sheet: ReviewedSheet,
  { row, column }: { readonly row: number; readonly column: number },
  sentence: string,
): ReviewFinding {
  const { id, name } = sheet.cells;
  const formula = sheet.formulaAt(row, column);
  return {
    rule: rule.name,
    severity,
    sheetId: id,
    sheet: name,
    row,
    column,
    cell: cellName(row, column),
    sentence,
    content: formula ? formula.formula.relative : contentOf(sheet.valueAt(row, column)),
  };
}

const contentOf = (cell: Cell): string => (isCellError(cell) ? cell.error : String(cell ?? ''));
