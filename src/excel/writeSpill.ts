import { type SpillLayout } from '../workbook/layout';
import { STYLE, TOTAL_TINT } from '../workbook/styles';
import { dressColumns } from './dressColumns';

/** Writes a formula whose answer spills, and readies the cells that it will fill. */
export function writeSpill(
  sheet: Excel.Worksheet,
  { row, column, formula, columns, rows, totalWord }: SpillLayout,
): void {
  const headings = sheet.getRangeByIndexes(row, column, 1, columns.length);
  headings.style = STYLE.heading;
  dressColumns(sheet, { row: row + 1, column, columns, rows });
  if (totalWord !== undefined)
    markTotal(sheet.getRangeByIndexes(row + 1, column, rows, columns.length), row + 2, column, totalWord);
  sheet.getCell(row, column).formulas = [[formula]];
}

/** Shows the row that begins with the word as a total. */
function markTotal(body: Excel.Range, firstRow: number, column: number, word: string): void {
  const { custom } = body.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = `=$${columnLetters(column)}${firstRow}="${word}"`;
  custom.format.font.bold = true;
  custom.format.fill.color = TOTAL_TINT;
}

/**
 * The letters of a column, counted from 0.
 *
 * @example
 * columnLetters(27) // => "AB"
 */
export const columnLetters = (column: number): string =>
  (column < 26 ? '' : columnLetters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
