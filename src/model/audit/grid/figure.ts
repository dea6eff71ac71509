import { type Anatomy } from '../anatomy/anatomy';
import { type Axis } from '../anatomy/strip';
import { type Cell } from '../../table/grid';

/** A cell that is not blank, as patterns and totals see it. */
export interface Figure {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  /** A formula of numbers alone, such as `=23+1`, is a number. */
  readonly kind: 'formula' | 'number' | 'text';
  readonly anatomy: Anatomy | null;
  /** What the cell has in common with the copies of its formula; the same for all numbers. */
  readonly print: string;
}

/** A figure whose formula refers to cells. */
export interface FormulaFigure extends Figure {
  readonly kind: 'formula';
  readonly anatomy: Anatomy;
}

export const NUMBER_PRINT = '#';

export const isFormula = (figure: Figure | undefined): figure is FormulaFigure => figure?.kind === 'formula';

/**
 * Whether a cell holds a number, entered or calculated.
 *
 * @example
 * isNumeric({ row: 0, column: 1, value: 5, kind: 'number', anatomy: null, print: '#' }) // => true
 */
export const isNumeric = (figure: Figure | undefined): figure is Figure & { readonly value: number } =>
  figure !== undefined && figure.kind !== 'text' && typeof figure.value === 'number';

/**
 * Where a cell is along a line.
 *
 * @example
 * alongOf({ row: 4, column: 1 }, 'row') // => 1
 */
export const alongOf = ({ row, column }: Pick<Figure, 'row' | 'column'>, axis: Axis): number =>
  axis === 'row' ? column : row;

/**
 * Which row or column a line is, for a cell of it.
 *
 * @example
 * lineOf({ row: 4, column: 1 }, 'row') // => 4
 */
export const lineOf = ({ row, column }: Pick<Figure, 'row' | 'column'>, axis: Axis): number =>
  axis === 'row' ? row : column;

/**
 * A whole number that may be a year, entered.
 *
 * @example
 * looksLikeYear({ row: 0, column: 1, value: 2010, kind: 'number', anatomy: null, print: '#' }) // => true
 */
export const looksLikeYear = ({ kind, value }: Figure): boolean =>
  kind === 'number' && Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2100;

/** Days of these years are looked for where no format says so: 1954 to 2064. */
const DAYS = { from: 20_000, to: 60_000 };
/** From one day at the head of a column to the next: a day, a week, a month, a quarter, a year. */
const STEPS: readonly number[] = [1, 7, 28, 29, 30, 31, 90, 91, 92, 365, 366];

/**
 * Whether two numbers side by side are most likely days at the heads of columns.
 *
 * @example
 * lookLikeDays({ row: 0, column: 1, value: 37864, kind: 'number', anatomy: null, print: '#' }, { row: 0, column: 1, value: 37499, kind: 'number', anatomy: null, print: '#' }) // => true
 */
export const lookLikeDays = (a: Figure, b: Figure | undefined): boolean =>
  [a, b].every(
    (each) =>
      isNumeric(each) && Number.isInteger(each.value) && each.value >= DAYS.from && each.value <= DAYS.to,
  ) && STEPS.includes(Math.abs(Number(a.value) - Number(b?.value)));
