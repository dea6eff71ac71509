import { type ICommandInfo } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  IFunctionService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import { type Corners } from '../excel/values/address';
import { valueOf } from '../excel/values/cellValue';
import { headingForEngine } from '../engine/headingNames';
import { type Session } from '../session';

interface ToldOfTable {
  readonly unitId: string;
  readonly tableName: string;
  readonly reference?: { readonly sheetId: string; readonly range: Corners; titleMap: Map<string, number> };
}

/** What is part of the key of every formula that the engine has read. */
const ALL = '';

/** The headings of the table on a range, as its cells show them. */
export function headings(session: Session, sheetId: string, range: Corners): string[] {
  const matrix = session.sheet(sheetId)?.getSheet().getCellMatrix();
  return Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, i) =>
    String(valueOf(matrix?.getValue(range.startRow, range.startColumn + i))),
  );
}

/**
 * The formula engine keeps its own notes of each table: where it is, and its headings. Whenever it
 * hears of a table, it gets the headings that are in the cells; formulas that it has read before are read again.
 */
export function keepEngineInformed(session: Session): void {
  const formulas = session.injector.get(IFunctionService);
  session.commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== SetSuperTableMutation.id) return;
    const { reference } = command.params as ToldOfTable;
    if (!reference) return;
    const titles = headings(session, reference.sheetId, reference.range);
    const named = titles.map((title, i) => [headingForEngine(title), i] as const);
    reference.titleMap = new Map(named.reverse()); // the first of a name counts
  });
  session.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== SetSuperTableMutation.id && command.id !== RemoveSuperTableMutation.id) return;
    formulas.deleteFormulaAstCacheKey(ALL); // long formulas are kept under numbers that do not show their tables
  });
  // a table that is gone leaves formulas that have to say so
  session.injector.get(IActiveDirtyManagerService).register(RemoveSuperTableMutation.id, {
    commandId: RemoveSuperTableMutation.id,
    getDirtyData: (command) => {
      const { unitId, tableName } = command.params as ToldOfTable;
      return { dirtySuperTableMap: { [unitId]: { [tableName]: '1' } } };
    },
  });
}

/** Tells the engine, and the grid's own notes of the columns, what the headings of a table are now. */
export function tellHeadings(session: Session, tableId: string): void {
  const unitId = session.workbook.getId();
  const info = session.workbook.getTableInfo(tableId);
  const table = session.injector.get(TableManager).getTableById(unitId, tableId);
  if (!info || !table) return;
  headings(session, info.subUnitId, info.range).forEach((title, i) => {
    const column = table.getTableColumnByIndex(i);
    if (column && title) column.displayName = title;
  });
  const reference = { range: info.range, sheetId: info.subUnitId, titleMap: new Map<string, number>() };
  session.commands.syncExecuteCommand(SetSuperTableMutation.id, { unitId, tableName: info.name, reference });
}
