import { notImplemented } from '../../protocol/apiError';
import { type Rect } from './address';
import { type Range } from '../ranges/range';

/** Range.getSpecialCells, of which it knows formulas that answer with errors; an area is one cell. */
export function specialCells(range: Range, cellType: string, valueType = 'All'): Rect[] {
  if (cellType !== 'Formulas' || valueType !== 'Errors')
    throw notImplemented(`Range.getSpecialCells of ${cellType}, ${valueType}`);
  const { formulas, valueTypes } = range;
  const { row, column } = range.$rect;
  return valueTypes.flatMap((line, r) =>
    line.flatMap((type, c) =>
      type === 'Error' && String(formulas[r]?.[c]).startsWith('=')
        ? [{ row: row + r, column: column + c, rows: 1, columns: 1 }]
        : [],
    ),
  );
}
