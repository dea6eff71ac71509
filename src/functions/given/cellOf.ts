import { type Cell, EXCEL_ERRORS, type ExcelErrorText, type Grid } from '../../model/table/grid';

/** What a cell may be where it is no plain value: an error, a data type, or what our own tests write. */
interface CellObject {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly text?: unknown;
  readonly code?: unknown;
  readonly error?: unknown;
}

/**
 * A range as Excel hands it over, made into plain cells; null where the argument was left out. A single value where
 * a range was meant is a range of one cell.
 */
export function rangeOf(range: unknown): Grid | null {
  if (range === null || range === undefined) return null;
  if (!Array.isArray(range)) return [[cellOf(range)]];
  const rows = range.every(Array.isArray)
    ? (range as unknown[][])
    : range.map((row: unknown) => [row].flat());
  const foreign = rows.some((row) => row.some((cell) => typeof cell === 'object' && cell !== null));
  return foreign ? rows.map((row) => row.map(cellOf)) : (rows as Grid);
}

/**
 * One cell. A formatted number, a text or an entity with a value is that value, an entity without one is its text.
 * The form of an error differs between versions of Excel; one that nobody knows yet is an error all the same, and
 * never a name or a blank.
 *
 * @example
 * [cellOf({ type: 'FormattedNumber', basicValue: 12.5, numberFormat: '£0.00' }), cellOf({ type: 'Entity', text: 'Sure Start', basicType: 'Error', basicValue: '#VALUE!' })] // => [12.5, "Sure Start"]
 * @example
 * [cellOf({ code: '#DIV/0!' }), cellOf({ type: 'Error', basicValue: '#FIELD!' }), cellOf({ type: 'Error', errorType: 'Sun spots' })] // => [{ error: "#DIV/0!" }, { error: "#FIELD!" }, { error: "#UNKNOWN!" }]
 */
export function cellOf(cell: unknown): Cell {
  if (typeof cell !== 'object' || cell === null) return (cell ?? null) as Cell;
  if (Array.isArray(cell)) return cellOf(([cell[0]].flat() as unknown[])[0]);
  const { type, basicType, basicValue, text, code, error } = cell as CellObject;
  if (type !== 'Error' && typeof text === 'string' && basicType === 'Error') return text;
  const shown = [error, code, basicValue].map(errorOf).find((found) => found !== null);
  if (shown) return { error: shown };
  if (type === 'Error') return { error: '#UNKNOWN!' };
  if (type === 'Empty') return null;
  if (typeof basicValue !== 'object' && basicValue !== undefined) return basicValue as Cell;
  return typeof text === 'string' ? text : { error: '#VALUE!' };
}

const errorOf = (text: unknown): ExcelErrorText | null => EXCEL_ERRORS.find((each) => each === text) ?? null;
