import { customNameCharacterCheck, IUndoRedoService } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import { SetSheetTableCommand, SetSheetTableMutation, TableManager } from '@univerjs/sheets-table';
import { type Session } from '../session';

/**
 * Gives a table another name, and formulas with it, as one undo step. The grid's own command is not used: it
 * refuses a table the name of a sheet, which Excel allows.
 *
 * @param isMentioned false where no formula can know the table yet, so that none has to be looked through
 * @returns false when the name is not valid, or another table's or a defined name
 */
export function renameTable(
  session: Session,
  tableId: string,
  name: string,
  { isMentioned = true }: { readonly isMentioned?: boolean } = {},
): boolean {
  const unitId = session.workbook.getId();
  const table = session.injector.get(TableManager).getTableById(unitId, tableId);
  if (!table) return false;
  const before = table.getDisplayName();
  const others = session.workbook.getTableList().filter(({ id }) => id !== tableId);
  const names = session.workbook.getDefinedNames().map((defined) => defined.getName());
  const taken = new Set([...others.map((other) => other.name), ...names].map((word) => word.toLowerCase()));
  if (!customNameCharacterCheck(name.toLowerCase(), taken)) return false;

  const command = { id: SetSheetTableCommand.id, params: { unitId, tableId, name, oldTableName: before } };
  const follow = isMentioned
    ? session.injector.get(SheetInterceptorService).onCommandExecute(command)
    : { redos: [], undos: [] };
  const rename = (to: string) => ({
    id: SetSheetTableMutation.id,
    params: { unitId, subUnitId: table.getSubunitId(), tableId, config: { name: to } },
  });
  const redoMutations = [...(follow.preRedos ?? []), rename(name), ...follow.redos];
  const undoMutations = [...(follow.preUndos ?? []), rename(before), ...follow.undos];
  for (const mutation of redoMutations) session.commands.syncExecuteCommand(mutation.id, mutation.params);
  session.injector.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, redoMutations, undoMutations });
  return true;
}
