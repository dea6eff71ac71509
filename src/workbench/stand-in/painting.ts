import { type ICellData, type IStyleData, IUndoRedoService, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import { isFilled } from './filledCell';
import { type Session } from './session';

export type Cells = Record<number, Record<number, ICellData>>;

/**
 * Changes the look of cells and nothing in them, as one step to undo. Under the trigger of a change of style the
 * formula engine does not go through the sheet for formulas, and rows are not measured again. Cells that are given the
 * same look are given the same object: `engine/alikeCells` goes by it.
 */
export function paintCells(session: Session, subUnitId: string, cellValue: Cells): void {
  const unitId = session.workbook.getId();
  const id = SetRangeValuesMutation.id;
  const redo = { unitId, subUnitId, cellValue, trigger: SetStyleCommand.id };
  const undo = { ...redo, cellValue: before(session, redo) };
  session.commands.syncExecuteCommand(id, redo);
  session.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    redoMutations: [{ id, params: redo }],
    undoMutations: [{ id, params: undo }],
  });
}

interface Painted {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue: Cells;
}

/** What paints the cells as they are now. */
function before(session: Session, painted: Painted): Cells {
  const { subUnitId, cellValue } = painted;
  const now = session.sheet(subUnitId)?.getSheet().getCellMatrix();
  const styles = session.workbook.getWorkbook().getStyles();
  const known = new Map<object, Map<unknown, IStyleData>>();
  const undo: Cells = {};
  const filled: Cells = {};
  for (const rowKey in cellValue) {
    const row = Number(rowKey);
    const line: Record<number, ICellData> = (undo[row] = {});
    for (const columnKey in cellValue[row]) {
      const column = Number(columnKey);
      const change = cellValue[row][column];
      const cell = now?.getValue(row, column);
      if (!change || typeof change.s !== 'object' || !change.s || isFilled(cell)) {
        if (change) (filled[row] ??= {})[column] = change;
        continue;
      }
      const looks = known.get(change.s) ?? new Map<unknown, IStyleData>();
      known.set(change.s, looks);
      const look = cell?.s ?? null;
      const s = looks.get(look) ?? lookBefore(styles.getStyleByCell(cell), change.s);
      looks.set(look, s);
      line[column] = 'custom' in change ? { s, custom: cell?.custom ?? null } : { s };
    }
  }
  // a cell with something in it gets its type back as well
  if (Object.keys(filled).length === 0) return undo;
  const ofFilled = session.injector.invoke(SetRangeValuesUndoMutationFactory, {
    ...painted,
    cellValue: filled,
  });
  for (const [row, line] of Object.entries(ofFilled.cellValue as Cells))
    Object.assign(undo[Number(row)] ?? {}, line);
  return undo;
}

/** The look that a cell had, with nothing where the change puts something. */
function lookBefore(old: Nullable<IStyleData>, change: IStyleData): IStyleData {
  const look: Record<string, unknown> = structuredClone({ ...old });
  for (const key in change) look[key] ??= null;
  if (change.bd) look.bd = { ...nothing(change.bd), ...(old?.bd && structuredClone(old.bd)) };
  return look as IStyleData;
}
const nothing = (parts: object) => Object.fromEntries(Object.keys(parts).map((key) => [key, null]));
