import { InsertRowCommand, SetRangeValuesMutation, SheetInterceptorService } from '@univerjs/sheets';
import { type Corners } from '../excel/values/address';
import { type Session } from '../session';
import { newRowCells } from './newRows';

interface Inserted {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: Corners;
}

/** Rows inserted into the body of a table get what its other rows have, in the same step to undo. */
export function fillInsertedRows(session: Session): void {
  session.injector.get(SheetInterceptorService).interceptAfterCommand({
    getMutations({ id, params }) {
      if (id !== InsertRowCommand.id) return { redos: [], undos: [] };
      const { unitId, subUnitId, range } = params as Inserted;
      const sheet = session.sheet(subUnitId);
      const redos = (sheet?.getSubTableInfos() ?? []).flatMap(({ range: table }) => {
        const like = likeRow(table, range);
        if (!sheet || like === null) return [];
        const added = { ...range, startColumn: table.startColumn, endColumn: table.endColumn };
        const cellValue = newRowCells(session, sheet, added, like);
        return [{ id: SetRangeValuesMutation.id, params: { unitId, subUnitId, cellValue } }];
      });
      return { redos, undos: [] }; // undone with the rows themselves
    },
  });
}

/** The row of the body whose look and formulas the new rows take: the one above them, else the one below. */
function likeRow(table: Corners, inserted: Corners): number | null {
  if (inserted.startRow <= table.startRow || inserted.endRow > table.endRow) return null;
  const above = inserted.startRow - 1;
  if (above > table.startRow) return above;
  return inserted.endRow < table.endRow ? inserted.endRow + 1 : null;
}
