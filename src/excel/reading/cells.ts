import { type Cell, EXCEL_ERRORS, type ExcelErrorText } from '../../model/table/grid';

/** Errors that Excel has and the model does not tell apart, such as `#FIELD!`, are wrong values to it. */
const errorOf = (text: string): ExcelErrorText => EXCEL_ERRORS.find((error) => error === text) ?? '#VALUE!';

/**
 * Excel's values as plain cells. A blank is null, and an error is reported from a text that only looks like one by the
 * type that Excel gives.
 */
export function plainCells(
  values: readonly (readonly unknown[])[],
  types: readonly (readonly (Excel.RangeValueType | string)[])[],
): Cell[][] {
  return values.map((row, r) => row.map((value, c) => plainCell(value, types[r]?.[c])));
}

/** Whether a cell holds a formula. In a cell of text, what begins with `=` is what it shows. */
export const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

function plainCell(value: unknown, type: string | undefined): Cell {
  if (type === 'Error') return { error: errorOf(String(value)) };
  if (type === 'Empty' || value === '' || value === null || value === undefined) return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
