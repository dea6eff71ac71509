import { type RowMark, type SpillLayout } from '../workbook/layout/layout';
import { markCondition, markedArea } from '../workbook/layout/rowMark';
import { STYLE } from '../workbook/layout/styles';
import { dressColumns } from './dressColumns';

/** Writes a formula whose answer spills, and readies the cells that it will fill. */
export function writeSpill(sheet: Excel.Worksheet, spill: SpillLayout): void {
  const { row, column, formula, columns, rows, marks } = spill;
  const headings = sheet.getRangeByIndexes(row, column, 1, columns.length);
  headings.style = STYLE.heading;
  dressColumns(sheet, { row: row + 1, column, columns, rows });
  for (const mark of marks) {
    const area = markedArea(spill, mark);
    const cells = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    markRows(cells, markCondition(spill, mark), mark);
  }
  sheet.getCell(row, column).formulas = [[formula]];
}

/** Shows the rows that hold a word as what they are. */
function markRows(body: Excel.Range, condition: string, { fill, bold, numberFormat }: RowMark): void {
  const { custom } = body.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = condition;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (numberFormat !== undefined) custom.format.numberFormat = numberFormat;
  if (bold) custom.format.font.bold = true;
}
