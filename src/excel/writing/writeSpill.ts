import { type SpillLayout } from '../../workbook/layout/layout';
import { STYLE } from '../../workbook/layout/styles';
import { dressColumns } from './dressColumns';
import { markRows } from './markRows';

/** Writes a formula whose answer spills, and readies the cells that it will fill. */
export function writeSpill(sheet: Excel.Worksheet, spill: SpillLayout): void {
  const { row, column, formula, columns, rows, rowHeight, marks } = spill;
  const headings = sheet.getRangeByIndexes(row, column, 1, columns.length);
  headings.style = STYLE.heading;
  dressColumns(sheet, { row: row + 1, column, columns, rows });
  if (rowHeight !== undefined) sheet.getRangeByIndexes(row + 1, column, rows, 1).format.rowHeight = rowHeight;
  markRows(sheet, spill, marks);
  sheet.getCell(row, column).formulas = [[formula]];
}
