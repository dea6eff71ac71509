import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';

/** What Range.values hands over for a cell; a blank is the empty text. */
export type CellValue = string | number | boolean;

/** The value that a cell of the grid shows, as Excel hands it over. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '');
  if (cell.v === undefined || cell.v === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || cell.v === 1 || cell.v === 'TRUE';
  return cell.v;
}

/** True when a cell holds something of its own, so that nothing spills into it. */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  !!cell &&
  (!!cell.f || !!cell.si || !!cell.p?.body || (cell.v !== undefined && cell.v !== null && cell.v !== ''));

const ERROR = /^#(?:[A-Z]+[/!?]?[A-Z0-9]*[!?]?)$/;

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR.test(value) ? 'Error' : 'String';
}

/** Everything that makes up a cell's contents, cleared; what is written is over it. */
export const CLEARED = { v: null, f: null, si: null, p: null, t: null } as const;

/** Excel takes text that starts with '=' for a formula wherever it is written, and '' for nothing. */
export function cellOf(value: CellValue): ICellData {
  if (typeof value === 'string' && value.startsWith('=')) return { ...CLEARED, f: value };
  if (value === '') return { ...CLEARED };
  if (typeof value === 'boolean') return { ...CLEARED, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...CLEARED, v: value, t: CellValueType.NUMBER };
  return { ...CLEARED, v: value, t: CellValueType.STRING };
}
