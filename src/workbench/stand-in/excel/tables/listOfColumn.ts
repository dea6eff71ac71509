import { type FWorksheet } from '@univerjs/sheets/facade';
import { type Session } from '../../session';
import { a1, quoteSheet, type Rect, rectOf } from '../values/address';
import { valueOf } from '../values/cellValue';

/** How the grid keeps a list that was made of the cells of a table's column, apart from one made by INDIRECT. */
const KEPT = /^=([^"[\]!]+)\[\[#Data\],\[(.+)\]\]$/i;

/**
 * A list of cells that are all of a table's column, which grows with the table: Excel lengthens the range, the grid
 * takes the column itself. Null for other cells.
 */
export function listOfColumn(session: Session, sheet: FWorksheet, rect: Rect): string | null {
  for (const { name } of session.workbook.getTableList()) {
    const table = session.workbook.getTableInfoByName(name);
    if (!table || table.subUnitId !== sheet.getSheetId()) continue;
    const { row, column, rows, columns } = rectOf(table.range);
    const at = rect.column - column;
    const isWhole = rect.columns === 1 && rect.row === row + 1 && rect.rows === rows - 1;
    if (!isWhole || at < 0 || at >= columns) continue;
    return `=${name}[[#Data],[${headingAt(sheet, row, rect.column)}]]`;
  }
  return null;
}

/** The cells of such a list as Excel shows them now; null where it is no such list. */
export function cellsOfColumn(session: Session, formula: string): string | null {
  const [, name = '', heading = ''] = KEPT.exec(formula) ?? [];
  const table = name ? session.workbook.getTableInfoByName(name) : null;
  const sheet = table && session.sheet(table.subUnitId);
  if (!sheet) return null;
  const { row, column, rows, columns } = rectOf(table.range);
  for (let c = column; c < column + columns; c++) {
    if (headingAt(sheet, row, c).toLowerCase() !== heading.toLowerCase()) continue;
    return `=${absolute(sheet, { row: row + 1, column: c, rows: rows - 1, columns: 1 })}`;
  }
  return null;
}

/** Cells with their sheet's name and dollars, so that they are the same for each cell that names them. */
export const absolute = (sheet: FWorksheet, rect: Rect): string =>
  `${quoteSheet(sheet.getSheetName())}!${a1(rect).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

const headingAt = (sheet: FWorksheet, row: number, column: number): string =>
  String(valueOf(sheet.getSheet().getCellMatrix().getValue(row, column)));
