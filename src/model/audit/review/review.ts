import { effectOf } from './effect';
import { grouped } from './grouped';
import { inSlices } from '../inSlices';
import { ranked } from './ranked';
import { type FindingKind, type ReviewFinding } from '../reviewRule';
import { readBook } from '../reviewedBook';
import { REVIEW_RULES } from './reviewRules';
import { type WorkbookCells } from '../workbookCells';

/** What a formula review came to. */
export interface Review {
  readonly findings: readonly ReviewFinding[];
  /** How many formulas and sheets were looked at. */
  readonly formulas: number;
  readonly sheets: number;
}

interface Options {
  /** Reports now and then which share of the work is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Asked now and then whether to leave off. */
  readonly stop?: () => boolean;
  /** Findings less likely than this are left out, 0 to 1; by kind where it is not given. */
  readonly from?: number;
}

/**
 * Less likely findings are not reported. On workbooks that nobody had seen, findings of a likelihood from 0.4 to 0.5
 * were as often right as those above, since people mark both sides of a difference.
 */
const REPORTED: Readonly<Record<FindingKind, number>> = { wrong: 0.4, risk: 0.5, style: 0.5 };

/** Share of the work that is the taking apart of formulas; the rules have the rest. */
const READING = 0.6;

/**
 * Holds every formula of a workbook against the rules of the formula review, a slice at a time, so that what is drawn
 * meanwhile stays alive. Null when it was stopped.
 *
 * @example
 * review({ sheets: [], names: [] }) // => { findings: [], formulas: 0, sheets: 0 }
 */
export const review = (
  workbook: WorkbookCells,
  { onProgress, stop, from }: Options = {},
): Promise<Review | null> => inSlices(steps(workbook, from), onProgress, stop);

function* steps(workbook: WorkbookCells, from: number | undefined): Generator<number, Review> {
  const reading = readBook(workbook);
  let read = reading.next();
  for (; !read.done; read = reading.next())
    yield read.value.of === 0 ? 0 : (READING * read.value.done) / read.value.of;
  const book = read.value;
  const findings: ReviewFinding[] = [];
  const turns = REVIEW_RULES.length * book.sheets.length;
  let turn = 0;
  for (const rule of REVIEW_RULES)
    for (const sheet of book.sheets) {
      for (const finding of rule.find(sheet, book))
        if (finding.likelihood >= (from ?? REPORTED[finding.kind])) findings.push(finding);
      yield READING + ((1 - READING) * ++turn) / turns;
    }
  const kept: ReviewFinding[] = [];
  for (const sheet of book.sheets) {
    for (const finding of grouped(findings.filter(({ sheetId }) => sheetId === sheet.cells.id))) {
      kept.push({ ...finding, effect: effectOf(finding, sheet, book) });
      yield 1;
    }
  }
  return { findings: ranked(kept), formulas: book.formulas, sheets: book.sheets.length };
}
