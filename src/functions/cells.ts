import { wrongInput, PoolError } from '../model/errors/poolError';
import { penceFromPounds, whyNotPence, type Pence } from '../model/money/pence';
import {
  type Cell,
  EXCEL_ERRORS,
  type ExcelErrorText,
  type Grid,
  isBlank,
  isCellError,
} from '../model/table/grid';

/**
 * A range as Excel hands it over, made into plain cells. An error cell arrives as an object whose form differs
 * between versions of Excel; it is known by the error that it shows.
 */
export function gridOf(range: readonly (readonly unknown[])[]): Grid {
  const foreign = range.some((row) => row.some((cell) => typeof cell === 'object' && cell !== null));
  return foreign ? range.map((row) => row.map(cellOf)) : (range as Grid);
}

/** One cell; an object that is no error is read as its basic value. */
export function cellOf(cell: unknown): Cell {
  if (typeof cell !== 'object' || cell === null) return (cell ?? null) as Cell;
  const { error, code, basicValue } = cell as { error?: unknown; code?: unknown; basicValue?: unknown };
  const shown = EXCEL_ERRORS.find((text) => text === error || text === code || text === basicValue);
  if (shown) return { error: shown };
  return typeof basicValue === 'object' ? null : ((basicValue ?? null) as Cell);
}

/** Passes an error cell on as that error, with the place where it stands. */
export const passOn = (error: ExcelErrorText, place: string): PoolError =>
  new PoolError(error, `${place} shows ${error}: mend that cell first.`);

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
    throw wrongInput(`${name} is ${quoted(cell)}, not an amount: type a number of pounds.`);
  const pence = penceFromPounds(cell);
  if (Number.isNaN(pence)) throw wrongInput(`${name} ${whyNotPence(cell)}.`);
  return pence;
}

/** A row or a column of cells, with the way back to its shape. */
export interface Line {
  readonly cells: readonly Cell[];
  readonly inShape: <T>(values: readonly T[]) => T[][];
}

/** A range that must be one row or one column. */
export function lineArgument(range: readonly (readonly unknown[])[], name: string): Line {
  const grid = gridOf(range);
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
    if (typeof cell !== 'number') throw wrongInput(`${place} is ${quoted(cell)}: a weight is a number.`);
    if (!(cell >= 0 && cell < Infinity)) throw wrongInput(`${place} is ${cell}: a weight is zero or more.`);
    return cell;
  });
}

const quoted = (cell: Cell) =>
  typeof cell === 'string' ? `the text "${cell.trim()}"` : String(cell).toUpperCase();
