import { PoolError, wrongInput } from '../../model/errors/poolError';
import { quoted } from '../../model/errors/quoted';
import { amountMeantBy } from '../../model/money/amountMeantBy';
import { penceFromPounds, type Pence, whyNotPence } from '../../model/money/pence';
import { plainNumber } from '../../model/money/plainNumber';
import { type Cell, type ExcelErrorText, type Grid, isBlank, isCellError } from '../../model/table/grid';
import { cellOf, rangeOf } from './cellOf';

/** Passes an error cell on as that error, with the place where it is. */
export const passOn = (error: ExcelErrorText, place: string): PoolError =>
  new PoolError(error, `${place} shows ${error}: mend that cell first.`);

/** A range that cannot be left out. */
export function rangeArgument(range: unknown, name: string, wanted: string): Grid {
  const grid = rangeOf(range);
  if (!grid?.length) throw wrongInput(`${name} missing: give ${wanted}.`);
  return grid;
}

/**
 * A money argument in pence; a blank is zero.
 *
 * @param name what the argument is called, as the start of a sentence
 */
export function moneyArgument(value: unknown, name: string): Pence {
  const cell = cellOf(value);
  if (isCellError(cell)) throw passOn(cell.error, name);
  if (isBlank(cell)) return 0;
  if (typeof cell !== 'number')
    throw wrongInput(
      `${name} is ${asTyped(cell)}, not an amount: type a number of pounds${typeof cell === 'string' ? amountMeantBy(cell) : ''}.`,
    );
  const pence = penceFromPounds(cell);
  if (Number.isNaN(pence))
    throw wrongInput(`${name} ${whyNotPence(cell)}.`, { remedies: [{ kind: 'round' }] });
  return pence;
}

/** A row or a column of cells, with the way back to its shape. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly inShape: <T>(values: readonly T[]) => T[][];
}

/** A range that must be one row or one column, and cannot be left out. */
export function lineArgument(range: unknown, name: string): Line {
  const grid = rangeArgument(range, `${name} are`, 'one row or one column');
  const width = grid[0]?.length ?? 0;
  if (grid.length > 1 && width > 1)
    throw wrongInput(`${name} are ${grid.length} rows and ${width} columns: give one row or one column.`);
  const column = width === 1;
  return {
    cells: column ? grid.map((row) => row[0] ?? null) : (grid[0] ?? []),
    inShape: (values) => (column ? values.map((value) => [value]) : [[...values]]),
  };
}

/** Weights: numbers that are zero or more, blanks counting as zero. */
export function weightsArgument(cells: readonly Cell[], name: string): number[] {
  return cells.map((cell, i) => {
    const place = `${name} ${i + 1}`;
    if (isCellError(cell)) throw passOn(cell.error, place);
    if (isBlank(cell)) return 0;
    if (typeof cell !== 'number') throw wrongInput(`${place} is ${asTyped(cell)}: a weight is a number.`);
    if (!(cell >= 0 && cell < Infinity))
      throw wrongInput(`${place} is ${plainNumber(cell)}: a weight is zero or more.`);
    return cell;
  });
}

/** A cell that is not what was wanted, as a sentence shows it. */
export function asTyped(cell: Cell): string {
  if (typeof cell === 'string') return `the text ${quoted(cell)}`;
  if (typeof cell === 'number') return plainNumber(cell);
  return String(cell).toUpperCase();
}
