/** The cells of a range as a spreadsheet hands them over. */

/** The errors that a cell can show. */
export const EXCEL_ERRORS = [
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
  '#FIELD!',
  '#CONNECT!',
  '#BLOCKED!',
  '#EXTERNAL!',
  '#PYTHON!',
  '#TIMEOUT!',
  '#UNKNOWN!',
] as const;
export type ExcelErrorText = (typeof EXCEL_ERRORS)[number];

/** A cell that shows an error. */
export interface CellError {
  readonly error: ExcelErrorText;
}

/** A blank cell is `null` or `''`; desktop Excel may hand it over as 0. */
export type Cell = string | number | boolean | null | CellError;

/** Rows of cells; a table's first row is its headings. */
export type Grid = readonly (readonly Cell[])[];

export const isCellError = (cell: Cell | undefined): cell is CellError =>
  typeof cell === 'object' && cell !== null && 'error' in cell;
export const isBlank = (cell: Cell | undefined): cell is null | undefined | '' =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
