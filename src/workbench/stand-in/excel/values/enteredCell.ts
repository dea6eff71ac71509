import { CellValueType, type ICellData } from '@univerjs/core';
import { type FWorksheet } from '@univerjs/sheets/facade';
import { enteredText } from '../../harsh/enteredText';
import { type Session } from '../../session';
import { cellOf, CLEARED } from './cellValue';

/** The format of a cell of text. */
const AS_TEXT = '@';

/** What text becomes that is entered in a cell: in a text cell it stays, in a General one Excel reads it. */
export function enteredCell(
  session: Session,
  sheet: FWorksheet,
  row: number,
  column: number,
  text: string,
): ICellData {
  const { workbook, harsh } = session;
  const own = sheet.getSheet().getCellMatrix().getValue(row, column);
  const style = workbook.getWorkbook().getStyles().getStyleByCell(own);
  const format = style?.n?.pattern ?? '';
  if (format === AS_TEXT) return text === '' ? cellOf('') : { ...CLEARED, v: text, t: CellValueType.STRING };
  if (text.startsWith('=')) return cellOf(text);
  if (text.startsWith("'")) return { ...CLEARED, v: text.slice(1), t: CellValueType.STRING };
  return cellOf(enteredText(text, harsh.americanDates, new Date().getFullYear()));
}
