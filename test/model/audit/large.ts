import { type WorkbookCells } from '../../../src/model/audit/workbookCells';
import { bookOf, sheetOf } from './sheetOf';

/** A workbook of so many rows, with four formulas in each and no fault. */
export const large = (rows: number): WorkbookCells =>
  bookOf(
    sheetOf(
      'Large',
      Array.from({ length: rows }, (_, r) => [
        r,
        `=A${r + 1}*Rates!$B$1`,
        `=IF(B${r + 1}>0,SUM(B$1:B${r + 1}),0)`,
        `=IFERROR(INDEX(Rates!$A$1:$A$9,MATCH(A${r + 1},Rates!$B$1:$B$9,0)),C${r + 1})`,
        r === 0 ? '=D1' : `=E${r}+D${r + 1}`,
      ]),
    ),
    sheetOf('Rates', [[1, 2]]),
  );
