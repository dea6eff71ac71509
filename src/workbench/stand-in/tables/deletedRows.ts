import { type IMutationInfo } from '@univerjs/core';
import { RemoveRowCommand, SheetInterceptorService } from '@univerjs/sheets';
import { SetSheetTableMutation } from '@univerjs/sheets-table';
import { type Corners } from '../excel/values/address';
import { type Session } from '../session';

/**
 * Rows that reach below the end of a table shorten it by those that are its own: the grid took away as many as were
 * deleted.
 */
export function shortenByDeletedRows(session: Session): void {
  const interceptors = session.injector.get(SheetInterceptorService);
  let shortened: IMutationInfo[] = [];
  interceptors.interceptCommand({
    getMutations({ id, params }) {
      if (id === RemoveRowCommand.id) shortened = shortenings(session, (params as { range: Corners }).range);
      return { redos: [], undos: [] };
    },
  });
  interceptors.interceptAfterCommand({
    getMutations({ id }) {
      const redos = id === RemoveRowCommand.id ? shortened.splice(0) : [];
      return { redos, undos: [] }; // the grid's own step puts the former range back
    },
  });
}

/** The tables that end among the deleted rows, and where they end then. */
function shortenings(session: Session, deleted: Corners): IMutationInfo[] {
  const sheet = session.workbook.getActiveSheet(); // the grid reports deleted rows without their sheet
  const at = { unitId: session.workbook.getId(), subUnitId: sheet.getSheetId() };
  return sheet
    .getSubTableInfos()
    .filter(({ range }) => reachesBelow(range, deleted))
    .map(({ id: tableId, range }) => {
      const config = { updateRange: { newRange: { ...range, endRow: deleted.startRow - 1 } } };
      return { id: SetSheetTableMutation.id, params: { ...at, tableId, config } };
    });
}

const reachesBelow = (table: Corners, deleted: Corners) =>
  deleted.startRow > table.startRow + 1 && deleted.startRow <= table.endRow && deleted.endRow > table.endRow;
