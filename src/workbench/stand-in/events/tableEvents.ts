import { type ICommandInfo } from '@univerjs/core';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
} from '@univerjs/sheets-table';
import { type Session } from '../session';
import { EventType, WORKBOOK, type WorkbookEvent } from './eventTypes';

interface Known {
  readonly name: string;
  readonly sheetId: string;
}

/** Reports tables that are added and deleted. A deleted table's name is remembered for its event. */
export class TableEvents {
  readonly #known = new Map<string, Known>();

  constructor(private readonly session: Session) {
    for (const { id } of session.workbook.getTableList()) this.#remember(id);
  }

  of(command: ICommandInfo): WorkbookEvent[] {
    const { tableId } = (command.params ?? {}) as { tableId?: string };
    if (tableId === undefined) return [];
    if (command.id === AddSheetTableMutation.id) {
      const table = this.#remember(tableId);
      return table ? [told(EventType.tableAdded, tableId, table)] : [];
    }
    if (command.id === SetSheetTableMutation.id) this.#remember(tableId);
    if (command.id !== DeleteSheetTableMutation.id) return [];
    const table = this.#known.get(tableId);
    this.#known.delete(tableId);
    return table ? [told(EventType.tableDeleted, tableId, table)] : [];
  }

  #remember(tableId: string): Known | undefined {
    const info = this.session.workbook.getTableInfo(tableId);
    const table = info && { name: info.name, sheetId: info.subUnitId };
    if (table) this.#known.set(tableId, table);
    return table;
  }
}

const told = (type: number, tableId: string, { name, sheetId }: Known): WorkbookEvent => ({
  type,
  targets: [sheetId, WORKBOOK],
  args: { source: 'Local', tableId, tableName: name, worksheetId: sheetId },
});
