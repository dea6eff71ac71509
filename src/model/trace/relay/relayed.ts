import { type Cell } from '../../table/grid';
import { type BookCell } from '../nodes/bookCell';
import { type Tree } from './formulaTree';

/** A call of one of Poolbook's functions within a formula. */
export type CallTree = Extract<Tree, { readonly is: 'call' }>;

/** Where a value is taken from as it is: a cell, or a place in what a call answers; null for what is calculated. */
export type Origin =
  | { readonly cell: BookCell }
  | { readonly call: CallTree; readonly row: number; readonly column: number }
  | null;

export interface RelayedValue {
  readonly value: Cell;
  readonly from: Origin;
}

/** Values in rows, each with where it is from. */
export type Relayed = readonly (readonly RelayedValue[])[];

/** @example calculated(5) // => { value: 5, from: null } */
export const calculated = (value: Cell): RelayedValue => ({ value, from: null });

export const heightOf = (grid: Relayed): number => grid.length;
export const widthOf = (grid: Relayed): number => grid[0]?.length ?? 0;

/** The value in the top left. */
export const firstOf = (grid: Relayed): Cell => grid[0]?.[0]?.value ?? null;

/** What a function makes of two grids cell by cell, a single row, column or cell repeated. */
export function cellByCell(a: Relayed, b: Relayed, make: (a: Cell, b: Cell) => Cell): Relayed {
  const at = (grid: Relayed, row: number, column: number): Cell =>
    grid[heightOf(grid) === 1 ? 0 : row]?.[widthOf(grid) === 1 ? 0 : column]?.value ?? null;
  return Array.from({ length: Math.max(heightOf(a), heightOf(b)) }, (_, row) =>
    Array.from({ length: Math.max(widthOf(a), widthOf(b)) }, (__, column) =>
      calculated(make(at(a, row, column), at(b, row, column))),
    ),
  );
}
