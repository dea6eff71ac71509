import { SetSuperTableMutation } from '@univerjs/engine-formula';
import { TableManager } from '@univerjs/sheets-table';
import { type Session } from '../session';

export type CellChanges = Readonly<Record<number, Readonly<Record<number, { v?: unknown } | null>>>>;

/** A new text in a heading renames the column, also in the formulas that use it. */
export function retitle(session: Session, sheetId: string, changes: CellChanges): void {
  const unitId = session.workbook.getId();
  for (const info of session.sheet(sheetId)?.getSubTableInfos() ?? []) {
    for (const [column, cell] of Object.entries(changes[info.range.startRow] ?? {})) {
      const title = cell?.v === undefined || cell.v === null ? '' : String(cell.v);
      const table = session.injector.get(TableManager).getTableById(unitId, info.id);
      const own = table?.getTableColumnByIndex(Number(column) - info.range.startColumn);
      if (!own || !title || own.displayName === title) continue;
      const before = own.displayName;
      own.displayName = title;
      tellEngine(session, info.id, sheetId);
      rewrite(session, info.name, before, title);
    }
  }
}

/** The formula engine keeps its own list of a table's headings. */
export function tellEngine(session: Session, tableId: string, sheetId: string): void {
  const info = session.workbook.getTableInfo(tableId);
  if (!info) return;
  const titleMap = new Map(info.columns.map((column, i) => [column.displayName, i]));
  session.commands.syncExecuteCommand(SetSuperTableMutation.id, {
    unitId: session.workbook.getId(),
    tableName: info.name,
    reference: { range: info.range, sheetId, titleMap },
  });
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function rewrite(session: Session, table: string, before: string, after: string): void {
  // Streams[…], with one level of brackets inside
  const reference = new RegExp(`(\\b${escape(table)}\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\])`, 'gi');
  const heading = new RegExp(`([\\[@])${escape(before)}(\\])`, 'gi');
  for (const sheet of session.workbook.getSheets()) {
    const changed: { row: number; column: number; f: string }[] = [];
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const f = cell?.f?.replace(reference, (r) => r.replace(heading, `$1${after}$2`));
        if (f && f !== cell?.f) changed.push({ row, column, f });
      });
    for (const { row, column, f } of changed) sheet.getRange(row, column, 1, 1).setValue({ f });
  }
}
