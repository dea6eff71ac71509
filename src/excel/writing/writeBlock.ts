import { AS_TEXT, type CellBlock } from '../../workbook/layout/layout';

/** Writes a block of cells with its look. */
export function writeBlock(
  sheet: Excel.Worksheet,
  { row, column, cells, style, numberFormat }: CellBlock,
): void {
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0);
  if (style !== undefined) range.style = style;
  const format = () => {
    if (numberFormat !== undefined) range.numberFormat = cells.map((line) => line.map(() => numberFormat));
  };
  // text is announced before it is written; a formula's format comes after it, or it would take that of its source
  if (numberFormat === AS_TEXT) format();
  range.formulas = cells.map((line) => line.map((cell) => cell ?? ''));
  if (numberFormat !== AS_TEXT) format();
}
