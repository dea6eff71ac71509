import { type ICellData } from '@univerjs/core';
import { notImplemented } from '../../protocol/apiError';
import { type Corners, corners, intersection, type Rect, rectOf } from '../values/address';
import { type Range } from './range';

/** The grid moves whole columns; cells of some rows alone it cannot push aside. */
function mustBeWhole({ $rect, $sheet }: Range, shift: string, wanted: string, member: string): void {
  if (shift !== wanted || $rect.row > 0 || $rect.rows < $sheet.getMaxRows())
    throw notImplemented(`${member} of anything but whole columns`);
}

/** Range.insert of whole columns: what is there and right of it moves to the right. */
export function insertColumns(range: Range, shift: string): void {
  mustBeWhole(range, shift, 'Right', 'Range.insert');
  range.$sheet.insertColumnsBefore(range.$rect.column, range.$rect.columns);
}

/** Range.delete of whole columns: what is right of them moves to the left. */
export function deleteColumns(range: Range, shift: string): void {
  mustBeWhole(range, shift, 'Left', 'Range.delete');
  const { workbook } = range.$session;
  // the grid shortens tables of the sheet that is open, whichever the columns are of
  const open = workbook.getActiveSheet();
  workbook.setActiveSheet(range.$sheet);
  range.$sheet.deleteColumns(range.$rect.column, range.$rect.columns);
  workbook.setActiveSheet(open);
}

/** Where the cells of a rectangle are, row by row. */
export const cellsIn = ({ row, column, rows, columns }: Rect): (readonly [row: number, column: number])[] =>
  Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)]);

/** Range.copyFrom of formats alone, between ranges of one size on one sheet: looks, number formats and rules. */
export function copyFormats(to: Range, from: Range, copyType: string): void {
  const { $rect: source, $sheet, $session, $univer } = from;
  const { row, column, rows, columns } = to.$rect;
  const alike = rows === source.rows && columns === source.columns;
  if (copyType !== 'Formats' || !alike || $sheet.getSheetId() !== to.$sheet.getSheetId())
    throw notImplemented('Range.copyFrom of anything but the formats of as many cells of the same sheet');
  const matrix = $sheet.getSheet().getCellMatrix();
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      const { s = null, custom = null } = matrix.getValue(source.row + r, source.column + c) ?? {};
      (cells[row + r] ??= {})[column + c] = { s, custom } as ICellData;
    }
  $session.paint(to.$sheet, cells);
  for (const rule of $univer.getConditionalFormattingRules()) {
    const ranges = rule.ranges.flatMap((range): Corners[] => {
      const shared = intersection(rectOf(range), source);
      if (!shared) return [];
      return [
        corners({
          ...shared,
          row: row + shared.row - source.row,
          column: column + shared.column - source.column,
        }),
      ];
    });
    to.$univer.setConditionalFormattingRule(rule.cfId, { ...rule, ranges: [...rule.ranges, ...ranges] });
  }
}
