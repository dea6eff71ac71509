import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Corners, intersection, rectOf } from '../excel/values/address';
import { type Session } from '../session';
import { nameColumns } from './headings';
import { tellHeadings } from './engineTables';
import { newRowCells } from './newRows';
import { extendRules } from './newRowRules';

/** True when a table may be there: at least a heading and a row, and no other table in the way. */
export function isFree(sheet: FWorksheet, range: Corners, except?: string): boolean {
  const others = sheet.getSubTableInfos().filter((table) => table.id !== except);
  return (
    range.endRow > range.startRow &&
    others.every((table) => !intersection(rectOf(table.range), rectOf(range)))
  );
}

/**
 * Gives a table another range, as Excel does: new columns get headings, new rows below get the formulas, looks and
 * rules of the row above them. Says whether it could.
 */
export async function resizeTable(session: Session, tableId: string, to: Corners): Promise<boolean> {
  const before = session.workbook.getTableInfo(tableId);
  const sheet = before && session.sheet(before.subUnitId);
  if (!before || !sheet || !isFree(sheet, to, tableId)) return false;
  const from = { ...before.range };
  session.range(sheet, rectOf(to)); // the sheet grows when the table goes beyond it
  if (!(await sheet.setTableRange(tableId, to))) return false;
  nameColumns(session, before.subUnitId, to);
  tellHeadings(session, tableId);
  if (to.endRow > from.endRow && from.endRow > from.startRow) {
    const added = { ...to, startRow: from.endRow + 1 };
    const cells = newRowCells(session, sheet, added, from.endRow);
    if (Object.keys(cells).length) session.range(sheet, rectOf(added)).setValues(cells);
    extendRules(sheet, added);
  }
  return true;
}
