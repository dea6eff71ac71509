import { type FormulaArrows, type NoArrows } from '../../../excel/selection/formulaArrows';
import { cellName } from '../../../model/audit/area';
import { inSlices } from '../../../model/audit/inSlices';
import { readBook, type ReviewedBook } from '../../../model/audit/reviewedBook';
import { type WorkbookCells } from '../../../model/audit/workbookCells';
import { arrowDifferences } from '../../../model/trace/arrowDifferences';
import { type CellExplained, explainCell } from '../../../model/trace/explainCell';
import { type BookPlan, planOfBook } from '../../../model/trace/readCall';
import { type SheetCell } from '../../atHand/figures';

/** A workbook taken apart, and the plan in it. */
export interface BookAtHand {
  readonly book: ReviewedBook;
  readonly plan: BookPlan;
}

/** A cell that was explained, in the workbook as it was read for it. */
export interface Explained {
  readonly book: ReviewedBook;
  /** Null where the cell is empty. */
  readonly cell: CellExplained | null;
  /** The empty cell's address, or the explained one's. */
  readonly address: string;
  /**
   * How Excel's own arrows compare with the texts of the formulas, in sentences; none until Excel has reported them.
   */
  readonly arrows: ArrowWords | null;
}

/** Sentences on Excel's arrows, and whether they say something else than the formulas' texts. */
export interface ArrowWords {
  readonly sentences: readonly string[];
  readonly differ: boolean;
}

/** Takes every formula of a workbook apart, a slice at a time. */
export async function readBookAtHand(cells: WorkbookCells): Promise<BookAtHand | null> {
  const book = await inSlices(readBook(cells));
  return book && { book, plan: planOfBook(book) };
}

/** What a cell shows and where it comes from. */
export function explainIn({ book, plan }: BookAtHand, { sheetId, row, column }: SheetCell): Explained {
  const sheet = book.sheets.findIndex(({ cells }) => cells.id === sheetId);
  const name = book.sheets[sheet]?.cells.name;
  return {
    book,
    cell: sheet < 0 ? null : explainCell(book, plan, { sheet, row, column }),
    arrows: null,
    address: name === undefined ? cellName(row, column) : `${name}!${cellName(row, column)}`,
  };
}

/** What Excel's own arrows say beside the texts of the formulas. */
export function arrowWords(
  book: ReviewedBook,
  cell: CellExplained,
  arrows: FormulaArrows | NoArrows,
): ArrowWords {
  if ('untold' in arrows) return { sentences: [arrows.untold], differ: false };
  const differences = arrowDifferences(book, cell, arrows);
  if (differences.length > 0) return { sentences: differences, differ: true };
  const none = arrows.precedents.length + arrows.dependents.length === 0;
  return { sentences: none ? [] : ['Excel’s own arrows say the same.'], differ: false };
}
