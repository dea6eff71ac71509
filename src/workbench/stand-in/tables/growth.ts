import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Corners } from '../excel/values/address';
import { hasContent } from '../excel/values/cellValue';
import { type Session } from '../session';
import { resizeTable } from './resize';

/**
 * What the user types right below a table, or right beside it, becomes part of it, as in Excel. An add-in's own
 * write does not.
 */
export async function grow(session: Session, sheetId: string, typed: Corners): Promise<void> {
  const sheet = session.sheet(sheetId);
  if (!sheet || !holdsSomething(sheet, typed)) return;
  for (const { id, range } of sheet.getSubTableInfos()) {
    const grown = grownRange(range, typed);
    if (!grown) continue;
    await session.oneUndoStep(() => resizeTable(session, id, grown));
    return;
  }
}

/**
 * The table's range with the typed cells in it, or null where it stays as it is. Cells right below or right beside it
 * join it; a block that begins in its body, such as rows pasted over a blank last row, takes it along to its end.
 */
function grownRange(table: Corners, typed: Corners): Corners | null {
  const endRow = Math.max(table.endRow, typed.endRow);
  const endColumn = Math.max(table.endColumn, typed.endColumn);
  const inRows = typed.startRow > table.startRow && typed.startRow <= table.endRow;
  const inColumns = typed.startColumn >= table.startColumn && typed.startColumn <= table.endColumn;
  const below = typed.startRow === table.endRow + 1 && inColumns && typed.endColumn <= table.endColumn;
  const withinRows = typed.startRow >= table.startRow && typed.endRow <= table.endRow;
  const beside = typed.startColumn === table.endColumn + 1 && withinRows;
  const over = inRows && inColumns && (endRow > table.endRow || endColumn > table.endColumn);
  return below || beside || over ? { ...table, endRow, endColumn } : null;
}

function holdsSomething(sheet: FWorksheet, cells: Corners): boolean {
  const matrix = sheet.getSheet().getCellMatrix();
  for (let row = cells.startRow; row <= cells.endRow; row++)
    for (let column = cells.startColumn; column <= cells.endColumn; column++)
      if (hasContent(matrix.getValue(row, column))) return true;
  return false;
}
