import { readArea } from '../file/address/address';
import { NotUnderstood } from './command';

/** A cell of a sheet; row and column count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A cell as it is typed, such as `Streams!J6` or `'Joint plan'!$J$6`.
 *
 * @throws NotUnderstood where it is none
 *
 * @example
 * readAddress("'Joint plan'!J6") // => { sheet: 'Joint plan', row: 5, column: 9 }
 */
export function readAddress(typed: string): CellAddress {
  const [, quoted, plain, cell = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(typed) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const area = readArea(cell);
  if (!sheet || !area || area.rows !== 1 || area.columns !== 1)
    throw new NotUnderstood(`"${typed}" is no cell: give its sheet and address, such as Streams!J6.`);
  return { sheet, row: area.row, column: area.column };
}
