import { CellValueType, type ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TableManager } from '@univerjs/sheets-table';
import { type Corners } from '../excel/values/address';
import { cellOf } from '../excel/values/cellValue';
import { type Session } from '../session';
import { headingInFormula, structuredReference } from '../engine/headingNames';
import { headings, tellHeadings } from './engineTables';
import { type Cells } from './newRows';

/**
 * Follows a change of cells that touches a table's headings: the column is known by its new heading, also in the
 * formulas that use it. What this changes is no step of its own to undo: undoing the heading undoes it as well.
 */
export function retitle(session: Session, sheetId: string, changed: Corners): void {
  for (const info of session.sheet(sheetId)?.getSubTableInfos() ?? []) {
    const { range } = info;
    const touched = changed.startRow <= range.startRow && changed.endRow >= range.startRow;
    if (!touched || changed.startColumn > range.endColumn || changed.endColumn < range.startColumn) continue;
    nameColumns(session, sheetId, range);
    const table = session.injector.get(TableManager).getTableById(session.workbook.getId(), info.id);
    const renamed = headings(session, sheetId, range).flatMap((after, i) => {
      const before = table?.getTableColumnByIndex(i)?.displayName;
      return before !== undefined && before !== after ? [{ before, after }] : [];
    });
    if (!renamed.length) continue;
    tellHeadings(session, info.id);
    for (const { before, after } of renamed) rewriteFormulas(session, info.name, before, after);
  }
}

/** Gives every column a heading of its own, as Excel does: `Column2` for a blank, `Amount2` for a second Amount. */
export function nameColumns(session: Session, sheetId: string, range: Corners): void {
  if (session.isUndoing) return;
  const taken = new Set<string>();
  const line: Record<number, ICellData> = {};
  const matrix = session.sheet(sheetId)?.getSheet().getCellMatrix();
  headings(session, sheetId, range).forEach((title, i) => {
    const wanted = title.trim() === '' ? `Column${i + 1}` : title;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    const isText = matrix?.getValue(range.startRow, range.startColumn + i)?.t === CellValueType.STRING;
    if (name !== title || !isText) line[range.startColumn + i] = cellOf(name);
  });
  if (Object.keys(line).length) write(session, sheetId, { [range.startRow]: line });
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function rewriteFormulas(session: Session, table: string, before: string, after: string): void {
  const reference = structuredReference(escape(table), 'gi');
  const heading = new RegExp(`([\\[@])${escape(headingInFormula(before))}(\\])`, 'gi');
  const named = headingInFormula(after);
  for (const sheet of session.workbook.getSheets()) {
    const cells: Cells = {};
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const f = cell?.f?.replace(reference, (r) =>
          r.replace(heading, (_, open: string, close: string) => open + named + close),
        );
        if (f && f !== cell?.f) (cells[row] ??= {})[column] = { f };
      });
    if (Object.keys(cells).length) write(session, sheet.getSheetId(), cells);
  }
}

/** A mutation, not a command: it leaves no step to undo. */
function write(session: Session, subUnitId: string, cellValue: Cells): void {
  const unitId = session.workbook.getId();
  session.commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
}
