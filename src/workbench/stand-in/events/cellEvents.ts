import { DataValidationType, type ICommandInfo, type IExecutionOptions } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { a1, columnName, type Corners, intersection, type Rect, rectOf } from '../excel/values/address';
import { type Session } from '../session';
import { changedRect, type CellChanges } from './changedCells';
import { EventType, WORKBOOK, type WorkbookEvent } from './eventTypes';

/** Rows and columns that come or go, in Excel's words. */
const STRUCTURE: Readonly<Record<string, string>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** What a mutation of the grid means to listeners for changed cells. */
export function cellEvents(
  session: Session,
  command: ICommandInfo,
  options?: IExecutionOptions,
): WorkbookEvent[] {
  if (options?.onlyLocal) return [];
  const changeType = STRUCTURE[command.id];
  if (changeType) {
    const { subUnitId, range } = command.params as { subUnitId: string; range: Corners };
    return [sheetChanged(session, subUnitId, wholeLines(changeType, range), changeType)];
  }
  if (command.id === MoveRangeMutation.id) {
    type End = { readonly subUnitId: string; readonly value: CellChanges };
    const { from, to } = command.params as { from: End; to: End };
    return [from, to].flatMap((end) => edited(session, end.subUnitId, changedRect(end.value)));
  }
  if (command.id !== SetRangeValuesMutation.id || options?.fromFormula) return [];
  const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue?: CellChanges };
  const rect = changedRect(cellValue ?? {});
  if (session.harsh.listPicksUnreported && rect && !session.inBatch && offersList(session, subUnitId, rect))
    return [];
  return edited(session, subUnitId, rect);
}

/** A single cell with a list: what is put there may have been picked. */
function offersList(session: Session, sheetId: string, rect: Rect): boolean {
  if (rect.rows * rect.columns > 1 || session.isUndoing) return false;
  const rules = session.sheet(sheetId)?.getRange(rect.row, rect.column).getDataValidations() ?? [];
  return rules.some(({ rule }) => rule.type === DataValidationType.LIST);
}

// not the facade's event SheetValueChanged: that one also fires for calculated results and for formats
function edited(session: Session, sheetId: string, rect: Rect | null): WorkbookEvent[] {
  if (!rect) return [];
  const tables = session.workbook.getTableList().map(({ id }) => session.workbook.getTableInfo(id));
  const changedTables = tables.flatMap((table) => {
    const shared = table?.subUnitId === sheetId && intersection(rect, rectOf(table.range));
    return table && shared ? [tableChanged(session, sheetId, table.id, shared)] : [];
  });
  return [sheetChanged(session, sheetId, a1(rect), 'RangeEdited'), ...changedTables];
}

function sheetChanged(session: Session, sheetId: string, address: string, changeType: string): WorkbookEvent {
  const triggerSource = session.inBatch ? 'ThisLocalAddin' : 'Unknown';
  const args = { address, changeType, source: 'Local', triggerSource, worksheetId: sheetId };
  return { type: EventType.worksheetChanged, targets: [sheetId, WORKBOOK], args };
}

function tableChanged(session: Session, sheetId: string, tableId: string, rect: Rect): WorkbookEvent {
  const triggerSource = session.inBatch ? 'ThisLocalAddin' : 'Unknown';
  const args = { address: a1(rect), changeType: 'RangeEdited', source: 'Local', triggerSource, tableId };
  return {
    type: EventType.tableChanged,
    targets: [tableId, sheetId, WORKBOOK],
    args: { ...args, worksheetId: sheetId },
  };
}

const wholeLines = (changeType: string, r: Corners) =>
  changeType.startsWith('Row')
    ? `${r.startRow + 1}:${r.endRow + 1}`
    : `${columnName(r.startColumn)}:${columnName(r.endColumn)}`;
