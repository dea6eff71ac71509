import { type ICellData, IUndoRedoService } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import { type Session } from './session';

export type Cells = Record<number, Record<number, ICellData>>;

/**
 * Changes the look of cells and nothing in them, as one step to undo. Under the trigger of a change of style the
 * formula engine does not go through the sheet for formulas, and rows are not measured again.
 */
export function paintCells(session: Session, subUnitId: string, cellValue: Cells): void {
  const unitId = session.workbook.getId();
  const id = SetRangeValuesMutation.id;
  const redo = { unitId, subUnitId, cellValue, trigger: SetStyleCommand.id };
  const undo = {
    ...session.injector.invoke(SetRangeValuesUndoMutationFactory, redo),
    trigger: SetStyleCommand.id,
  };
  session.commands.syncExecuteCommand(id, redo);
  session.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    redoMutations: [{ id, params: redo }],
    undoMutations: [{ id, params: undo }],
  });
}
