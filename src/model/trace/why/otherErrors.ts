import { type ReviewedBook } from '../../audit/reviewedBook';
import { isCellError } from '../../table/grid';
import { type BookCell, cellWords } from '../nodes/bookCell';

/** A cell of the workbook whose formula shows an error. */
export interface OtherError {
  readonly at: BookCell;
  /** Such as `Funding!R10`. */
  readonly address: string;
  /** Such as `#N/A`. */
  readonly shown: string;
}

/** Errors that Excel shows only until a result comes. */
const WAITING = ['#BUSY!', '#GETTING_DATA'];

/** Every cell but one whose formula shows an error, sheet by sheet from the top left. */
export function otherErrors(book: ReviewedBook, except: BookCell): OtherError[] {
  return book.sheets.flatMap(({ cells }, sheet) =>
    cells.formulas.flatMap((line, r) =>
      line.flatMap((text, c) => {
        const shown = cells.values[r]?.[c];
        if (typeof text !== 'string' || !text.startsWith('=') || !isCellError(shown)) return [];
        const at = { sheet, row: cells.row + r, column: cells.column + c };
        const isExcepted = at.sheet === except.sheet && at.row === except.row && at.column === except.column;
        if (isExcepted || WAITING.includes(shown.error)) return [];
        return [{ at, address: cellWords(book, at), shown: shown.error }];
      }),
    ),
  );
}
