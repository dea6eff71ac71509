import { namesInWords } from '../errors/namesInWords';
import { areaName, cellName } from './area';
import { type Area } from './workbookCells';

/** A cell of a sheet, from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

const keyOf = (row: number, column: number): number => row * 16_384 + column;

/**
 * Cells as few ranges: each as wide as it goes, then as high.
 *
 * @example
 * rangesOf([{ row: 0, column: 1 }, { row: 0, column: 2 }, { row: 1, column: 1 }, { row: 1, column: 2 }, { row: 4, column: 0 }]) // => ["B1:C2", "A5"]
 */
export function rangesOf(places: readonly Place[]): string[] {
  const left = new Set(places.map(({ row, column }) => keyOf(row, column)));
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.flatMap(({ row, column }) => {
    if (!left.has(keyOf(row, column))) return [];
    const area: Area = { row, column, rows: 1, columns: 1 };
    let { rows, columns } = area;
    while (left.has(keyOf(row, column + columns))) columns++;
    const whole = (r: number) =>
      Array.from({ length: columns }, (_, i) => left.has(keyOf(r, column + i))).every(Boolean);
    while (whole(row + rows)) rows++;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) left.delete(keyOf(r, c));
    return [areaName({ row, column, rows, columns })];
  });
}

/** So many ranges of cells are named in a sentence, where there are more than one further. */
const NAMED = 3;

/**
 * Cells as a sentence names them.
 *
 * @example
 * namesOf([{ row: 0, column: 1 }, { row: 0, column: 2 }, { row: 4, column: 0 }]) // => "B1:C1 and A5"
 */
export function namesOf(places: readonly Place[]): string {
  const ranges = rangesOf(places);
  return namesInWords(ranges, NAMED);
}

/**
 * A place as Excel writes it.
 *
 * @example
 * nameOf({ row: 4, column: 1 }) // => "B5"
 */
export const nameOf = ({ row, column }: Place): string => cellName(row, column);
