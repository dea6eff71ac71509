import { cloneWorksheetData, type IWorksheetData } from '@univerjs/core';
import { CopySheetCommand, SheetInterceptorService } from '@univerjs/sheets';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { AddSheetTableMutation } from '@univerjs/sheets-table';
import { itemNotFound } from '../../protocol/apiError';
import { type Session } from '../../session';
import { keepTableOptions, tableOptions } from '../../tables/tableOptions';
import { insertSheet } from '../../insertSheet';

const LONGEST_NAME = 31;

/**
 * Worksheet.copy to the end: cells, looks, page, charts, rules and tables. The grid's own command gives tables the
 * names of those that they are copied from; here they get names of their own, and the formulas of the copy with them.
 */
export async function copySheet(session: Session, from: FWorksheet): Promise<FWorksheet> {
  const { workbook, commands, injector } = session;
  await session.settled();
  const [unitId, subUnitId, id] = [workbook.getId(), from.getSheetId(), crypto.randomUUID()];
  const tables = workbook.getTableList().filter((table) => table.subUnitId === subUnitId);
  const taken = new Set(workbook.getTableList().map(({ name }) => name.toLowerCase()));
  const names = tables.map(({ name }) => freeName(name, '', taken));
  const sheet = { ...cloneWorksheetData(from.getSheet().getConfig()), id, name: sheetName(session, from) };
  followNames(sheet, new Map(tables.map(({ name }, at) => [name, names[at] ?? name])));
  insertSheet(session, sheet);
  const params = { unitId, subUnitId, targetSubUnitId: id };
  const { redos } = injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id: CopySheetCommand.id, params });
  for (const mutation of redos)
    if (mutation.id !== AddSheetTableMutation.id)
      commands.syncExecuteCommand(mutation.id, mutation.params as object);
  const copy = session.sheet(id);
  if (!copy) throw itemNotFound();
  for (const [at, { id: tableId, range }] of tables.entries()) {
    const { startRow, endRow, startColumn, endColumn } = range;
    const newId = `table-${crypto.randomUUID()}`;
    await copy.addTable(names[at] ?? '', { startRow, endRow, startColumn, endColumn }, newId);
    keepTableOptions(session, newId, tableOptions(session, tableId));
  }
  if (session.situation.protectedSheets.has(subUnitId)) session.situation.protectedSheets.add(id);
  return copy;
}

/** `Funding (2)`, as Excel names the copy of Funding. */
function sheetName(session: Session, from: FWorksheet): string {
  const taken = new Set(session.workbook.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()));
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const name = `${from.getSheetName().slice(0, LONGEST_NAME - end.length)}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function freeName(name: string, end: string | number, taken: Set<string>): string {
  const wanted = `${name}${end}`;
  if (taken.has(wanted.toLowerCase())) return freeName(name, (Number(end) || 1) + 1, taken);
  taken.add(wanted.toLowerCase());
  return wanted;
}

/** A formula of the copy that refers to a table of its own sheet refers to the copy of that table. */
function followNames({ cellData }: IWorksheetData, names: ReadonlyMap<string, string>): void {
  for (const line of Object.values(cellData))
    for (const cell of Object.values(line ?? {}))
      if (cell && typeof cell === 'object' && 'f' in cell && typeof cell.f === 'string')
        cell.f = cell.f.replace(/([\p{L}_][\p{L}\d_.]*)\[/gu, (whole, name: string) => {
          const other = names.get(name);
          return other === undefined ? whole : `${other}[`;
        });
}
