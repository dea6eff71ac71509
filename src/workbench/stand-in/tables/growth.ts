import { type Session } from '../session';
import { type Corners } from '../excel/address';

/** What the user types right below a table becomes part of it (an add-in's write does not). */
export async function grow(session: Session, sheetId: string, typed: Corners): Promise<void> {
  const sheet = session.sheet(sheetId);
  if (!sheet || sheet.getRange(typed.startRow, typed.startColumn, 1, 1).isBlank()) return;
  const table = sheet
    .getSubTableInfos()
    .find(
      ({ range }) =>
        typed.startRow === range.endRow + 1 &&
        typed.startColumn >= range.startColumn &&
        typed.endColumn <= range.endColumn,
    );
  if (table) await sheet.setTableRange(table.id, { ...table.range, endRow: typed.endRow });
}
