import { CellValueType, type ICellData } from '@univerjs/core';
import { notImplemented } from '../../protocol/apiError';
import { cellOf, CLEARED, type CellValue } from './cellValue';
import { type Range } from '../ranges/range';
import { valuesOf } from '../ranges/rangeReading';

/** Range.copyFrom of values: what cells show, in the place of formulas too. A smaller target is made as large. */
export function copyValues(to: Range, from: Range): void {
  const { row, column, rows, columns } = to.$rect;
  if (rows > from.$rect.rows || columns > from.$rect.columns)
    throw notImplemented('Range.copyFrom of values to more cells');
  const cells: Record<number, Record<number, ICellData>> = {};
  valuesOf(from).forEach((values, r) =>
    values.forEach((value, c) => ((cells[row + r] ??= {})[column + c] = plain(value))),
  );
  to.$session.range(to.$sheet, { ...from.$rect, row, column }).setValues(cells);
}

/** A text that begins with = stays a text. */
const plain = (value: CellValue): ICellData =>
  typeof value === 'string' && value.startsWith('=')
    ? { ...CLEARED, v: value, t: CellValueType.STRING }
    : cellOf(value);
