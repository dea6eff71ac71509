import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type CellValue, valueOf, valueType } from '../excel/values/cellValue';

/** The order of kinds in Excel's sorting: numbers, text, FALSE and TRUE, errors. */
const KINDS = ['Double', 'String', 'Boolean', 'Error'];
const KIND_OF_CELL: Readonly<Partial<Record<CellValueType, string>>> = {
  [CellValueType.STRING]: 'String',
  [CellValueType.FORCE_STRING]: 'String',
};

/** What a cell is sorted by: its kind and its value; null for a blank, which comes last in either direction. */
export interface SortKey {
  readonly kind: number;
  readonly value: CellValue;
}

export function sortKey(cell: Nullable<ICellData>): SortKey | null {
  const value = valueOf(cell);
  if (value === '') return null;
  const isText = cell?.t !== undefined && cell.t !== null && KIND_OF_CELL[cell.t] === 'String' && !cell.f;
  return { kind: KINDS.indexOf(isText ? 'String' : valueType(value)), value };
}

/** Below 0 where the first comes before the second; blanks come last, whichever way. */
export function compareKeys(a: SortKey | null, b: SortKey | null, ascending: boolean): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const order = a.kind - b.kind || compareValues(a.value, b.value);
  return ascending ? order : -order;
}

const compareValues = (a: CellValue, b: CellValue): number =>
  typeof a === 'string' && typeof b === 'string'
    ? a.localeCompare(b, 'en-GB', { sensitivity: 'accent' })
    : Number(a) - Number(b);
