import { Refused } from '../exchange/wholeOrNot';

const GONE = 'The table is gone: it may have been deleted. Undo (Ctrl+Z) brings it back; then try again.';

/** @throws where a table that was asked for is no longer in the workbook */
export function mustBeThere(table: Excel.Table): void {
  if (table.isNullObject) throw new Refused(GONE);
}
