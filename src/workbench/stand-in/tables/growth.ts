import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Corners } from '../excel/address';
import { hasContent } from '../excel/cellValue';
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

/** The table's range with the typed cells in it, or null when they do not touch its lower or right edge. */
function grownRange(table: Corners, typed: Corners): Corners | null {
  const below = typed.startRow === table.endRow + 1;
  const withinColumns = typed.startColumn >= table.startColumn && typed.endColumn <= table.endColumn;
  if (below && withinColumns) return { ...table, endRow: typed.endRow };
  const beside = typed.startColumn === table.endColumn + 1;
  const withinRows = typed.startRow >= table.startRow && typed.endRow <= table.endRow;
  if (beside && withinRows) return { ...table, endColumn: typed.endColumn };
  return null;
}

function holdsSomething(sheet: FWorksheet, cells: Corners): boolean {
  const matrix = sheet.getSheet().getCellMatrix();
  for (let row = cells.startRow; row <= cells.endRow; row++)
    for (let column = cells.startColumn; column <= cells.endColumn; column++)
      if (hasContent(matrix.getValue(row, column))) return true;
  return false;
}
