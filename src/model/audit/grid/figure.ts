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

/** Whether a cell holds a number, entered or calculated. */
export const isNumeric = (figure: Figure | undefined): figure is Figure & { readonly value: number } =>
  figure !== undefined && figure.kind !== 'text' && typeof figure.value === 'number';

/** Where a cell is along a line. */
export const alongOf = ({ row, column }: Pick<Figure, 'row' | 'column'>, axis: Axis): number =>
  axis === 'row' ? column : row;

/** Which row or column a line is, for a cell of it. */
export const lineOf = ({ row, column }: Pick<Figure, 'row' | 'column'>, axis: Axis): number =>
  axis === 'row' ? row : column;

/** A whole number that may be a year, entered. */
export const looksLikeYear = ({ kind, value }: Figure): boolean =>
  kind === 'number' && Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2100;
