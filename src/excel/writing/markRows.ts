import { type RowMark } from '../../workbook/layout/layout';
import { markCondition, markedArea, type MarkedRows } from '../../workbook/layout/rowMark';

/** Shows the rows that hold a word as what they are. */
export function markRows(sheet: Excel.Worksheet, rows: MarkedRows, marks: readonly RowMark[]): void {
  for (const mark of marks) {
    const area = markedArea(rows, mark);
    const cells = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    const { custom } = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = markCondition(rows, mark);
    if (mark.fill !== undefined) custom.format.fill.color = mark.fill;
    if (mark.numberFormat !== undefined) custom.format.numberFormat = mark.numberFormat;
    if (mark.bold) custom.format.font.bold = true;
  }
}
