import { BooleanNumber, type IRange } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Session } from '../stand-in/session';

/** Rows that are measured at once; the grid measures those below when it has time. */
const AT_ONCE = 60;

/** Makes rows as high as what is in them, as Excel does with a file's rows that have no height of their own. */
export function fitRows(session: Session): void {
  const fitting = session.injector.get(SheetInterceptorService);
  for (const sheet of session.workbook.getSheets()) {
    const place = { unitId: session.workbook.getId(), subUnitId: sheet.getSheetId() };
    const ranges = rowsWithoutHeight(sheet);
    const [autoHeightRanges, lazyAutoHeightRanges] = [
      ranges.filter(({ startRow }) => startRow < AT_ONCE),
      ranges.filter(({ startRow }) => startRow >= AT_ONCE),
    ];
    const { redos } = fitting.generateMutationsOfAutoHeight({
      ...{ ...place, ranges, autoHeightRanges, lazyAutoHeightRanges },
    });
    for (const { id, params } of redos) session.commands.syncExecuteCommand(id, params);
  }
}

/** The rows in use, each with its neighbours, but for those whose height the file gives. */
function rowsWithoutHeight(sheet: FWorksheet): IRange[] {
  const { rowData } = sheet.getSheet().getConfig();
  const { startColumn, endColumn, startRow, endRow } = sheet.getDataRange().getRange();
  const ranges: IRange[] = [];
  for (let row = startRow; row <= endRow; row++) {
    if (rowData[row]?.ia === BooleanNumber.FALSE) continue;
    const last = ranges.at(-1);
    const goesOn = last && last.endRow === row - 1 && row !== AT_ONCE;
    if (goesOn) last.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn, endColumn });
  }
  return ranges;
}
