import { inSlices } from '../../../model/audit/inSlices';
import { readBook } from '../../../model/audit/reviewedBook';
import { type BookCell } from '../../../model/trace/nodes/bookCell';
import { otherErrors, type OtherError } from '../../../model/trace/why/otherErrors';
import { whyError, type WhyError } from '../../../model/trace/why/whyError';
import { type SheetCell } from '../../atHand/figures';
import { type OpenWorkbook } from '../../atHand/openWorkbook';

/** An error that was explained, in the workbook as it was read for it. */
export interface ErrorExplained {
  readonly cell: SheetCell;
  /** Such as `#N/A`. */
  readonly shown: string;
  readonly why: WhyError;
  /** Other cells whose formulas show errors. */
  readonly others: readonly OtherError[];
  /** Where a cell of the book is. */
  readonly cellAt: (at: BookCell) => SheetCell;
}

/** Explains the error that a cell shows; null where its formula calls no function of ours. */
export async function explainError(
  workbook: Pick<OpenWorkbook, 'readFormulas' | 'callFunction'>,
  cell: SheetCell,
  shown: string,
): Promise<ErrorExplained | null> {
  const cells = await workbook.readFormulas(() => false);
  const book = cells && (await inSlices(readBook(cells)));
  const sheet = book?.sheets.findIndex(({ cells: { id } }) => id === cell.sheetId) ?? -1;
  if (!book || sheet < 0) return null;
  const at = { sheet, row: cell.row, column: cell.column };
  const why = whyError(book, at, shown, workbook.callFunction);
  const cellAt = ({ sheet: of, row, column }: BookCell) => ({
    ...{ sheetId: book.sheets[of]?.cells.id ?? '', row, column },
  });
  return why && { cell, shown, why, others: otherErrors(book, at), cellAt };
}
