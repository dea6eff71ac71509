import { IUndoRedoService, type IWorksheetData, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import { InsertSheetMutation, RemoveSheetMutation } from '@univerjs/sheets';
import { type Session } from './session';

/** The grid goes to a sheet that the user inserts, and stays where it is for one that comes from elsewhere. */
const STAYS = { fromCollab: true };

/** Puts a sheet at the end of the workbook without going to it, as Excel does for an add-in; one step to undo. */
export function insertSheet(
  { workbook, commands, injector }: Session,
  sheet: Partial<IWorksheetData> & { readonly id: string },
): void {
  const unitId = workbook.getId();
  const insert = { unitId, index: workbook.getNumSheets(), sheet: mergeWorksheetSnapshotWithDefault(sheet) };
  const remove = { unitId, subUnitId: sheet.id, subUnitName: insert.sheet.name };
  commands.syncExecuteCommand(InsertSheetMutation.id, insert, STAYS);
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: RemoveSheetMutation.id, params: remove }],
    redoMutations: [{ id: InsertSheetMutation.id, params: insert }],
  });
}
