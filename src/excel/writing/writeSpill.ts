import { type SpillLayout } from '../../workbook/layout/layout';
import { headingStyle } from '../../workbook/layout/styles';
import { dressColumns, runs } from './dressColumns';
import { markRows } from './markRows';

/** Writes a formula whose answer spills, and readies the cells that it will fill. */
export function writeSpill(sheet: Excel.Worksheet, spill: SpillLayout): void {
  const { row, column, formula, columns, rows, rowHeight, marks } = spill;
  const looks = columns.map(({ numberFormat }) => headingStyle(numberFormat));
  for (const [from, to] of runs(looks, (a, b) => a === b))
    sheet.getRangeByIndexes(row, column + from, 1, to - from).style = looks[from] ?? '';
  dressColumns(sheet, { row: row + 1, column, columns, rows });
  if (rowHeight !== undefined) sheet.getRangeByIndexes(row + 1, column, rows, 1).format.rowHeight = rowHeight;
  markRows(sheet, spill, marks);
  sheet.getCell(row, column).formulas = [[formula]];
}
