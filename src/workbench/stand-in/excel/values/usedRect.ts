import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Session } from '../../session';
import { type Rect, rectOf } from './address';
import { hasContent } from './cellValue';

/** The smallest rectangle around all that is on a sheet, spills included, or null when there is nothing. */
export function usedRect(session: Session, sheet: FWorksheet, valuesOnly: boolean): Rect | null {
  const found = { startRow: Infinity, endRow: -1, startColumn: Infinity, endColumn: -1 };
  const include = (row: number, column: number) => {
    found.startRow = Math.min(found.startRow, row);
    found.endRow = Math.max(found.endRow, row);
    found.startColumn = Math.min(found.startColumn, column);
    found.endColumn = Math.max(found.endColumn, column);
  };
  const matrix = sheet.getSheet().getCellMatrix();
  matrix.forValue((row, column, cell) => {
    if (hasContent(cell) || (!valuesOnly && cell?.s)) include(row, column);
  });
  for (const [row, cells] of Object.entries(session.spilledValues(sheet) ?? {}))
    for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
  return found.endRow < 0 ? null : rectOf(found);
}
