import { columnLetters } from '../workbook/layout/address';
import { type RowMark, type SpillLayout } from '../workbook/layout/layout';
import { STYLE } from '../workbook/layout/styles';
import { dressColumns } from './dressColumns';

/** Writes a formula whose answer spills, and readies the cells that it will fill. */
export function writeSpill(
  sheet: Excel.Worksheet,
  { row, column, formula, columns, rows, marks }: SpillLayout,
): void {
  const headings = sheet.getRangeByIndexes(row, column, 1, columns.length);
  headings.style = STYLE.heading;
  dressColumns(sheet, { row: row + 1, column, columns, rows });
  const body = sheet.getRangeByIndexes(row + 1, column, rows, columns.length);
  for (const mark of marks) markRows(body, `$${columnLetters(column + (mark.column ?? 0))}${row + 2}`, mark);
  sheet.getCell(row, column).formulas = [[formula]];
}

/** Shows the rows that hold a word as what they are. */
function markRows(body: Excel.Range, first: string, { word, fill, bold, numberFormat }: RowMark): void {
  const { custom } = body.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=${first}="${word}"`;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
  if (bold) custom.format.font.bold = true;
}
