import { tokenTypes } from '@borgar/fx';
import { contains } from '../audit/area';
import { type FormulaCell, type ReviewedBook } from '../audit/reviewedBook';
import { isOurs, readFormula } from '../audit/readFormula';
import { referencesOf } from '../audit/reference';
import { kindOf } from '../plan/readHeadings';
import { readPlan } from '../plan/readPlan';
import { type Plan } from '../plan/plan';
import { type Grid } from '../table/grid';
import { type Place } from '../findings/finding';
import { type BookArea, type BookCell, gridAt, usedPart } from './bookCell';
import { argumentsBefore } from './explainResult';
import { type TracedCall } from './tracedResult';

/** A call of one of Poolbook's functions, read out of its cell. */
export interface ReadCall extends TracedCall {
  /** Where a place in the plan is on its sheet; null for none. */
  readonly cellAt: (place: Place | null) => BookCell | null;
}

/** The plan that all tables of a workbook make. */
export interface BookPlan {
  readonly plan: Plan;
  readonly cellAt: (place: Place | null) => BookCell | null;
  /** The place in a table at which a cell is; null outside all of them. */
  readonly placeOf: (cell: BookCell) => Place | null;
}

/** Reads the plan out of a workbook. */
export function planOfBook(book: ReviewedBook): BookPlan {
  const areas = tablesOf(book);
  return {
    plan: readPlan(areas.map((area) => gridAt(book, area))),
    cellAt: cellIn(areas),
    placeOf: ({ sheet, row, column }) => {
      const table = areas.findIndex((each) => each.sheet === sheet && contains(each.area, row, column));
      const area = areas[table]?.area;
      return area ? { table, row: row - area.row, column: column - area.column } : null;
    },
  };
}

/**
 * The call in a cell that holds nothing but one of Poolbook's functions, with the values that it is given. Null where
 * the cell holds something else, the function's answers are not taken apart, or an argument is itself calculated.
 */
export function readCall(book: ReviewedBook, cell: FormulaCell): ReadCall | null {
  const before = calls.get(cell);
  if (before) return before.call;
  const call = readAnew(book, cell);
  calls.set(cell, { call });
  return call;
}

/** Calls that were read: whatever is calculated of their plans is then calculated once for all cells that they fill. */
const calls = new WeakMap<FormulaCell, { readonly call: ReadCall | null }>();

function readAnew(book: ReviewedBook, cell: FormulaCell): ReadCall | null {
  const [first] = cell.formula.words;
  const call = cell.formula.calls[0];
  const closes = cell.formula.words.at(-1);
  if (first?.token.type !== tokenTypes.FUNCTION || !call || !isOurs(call.name)) return null;
  if (closes?.token.value !== ')' || closes.call !== null) return null;
  const name = call.name.replace('POOL.', '');
  const before = argumentsBefore(name);
  if (before === null) return null;
  const given = call.args.map((tokens) => valueOf(book, cell, tokens.map(({ value }) => value).join('')));
  if (given.some((each) => each === null)) return null;
  const values = given.filter((each) => each !== null);
  const tables = values.slice(before).flatMap(({ area }) => (area ? [area] : []));
  const others = tablesOf(book).filter((area) => !tables.some((table) => isSame(table, area)));
  const areas = [...tables, ...others];
  return {
    name,
    given: values.slice(0, before).map(({ grid }) => grid),
    plan: readPlan(tables.map((area) => gridAt(book, area))),
    whole: readPlan(areas.map((area) => gridAt(book, area))),
    cellAt: cellIn(areas),
  };
}

interface Value {
  readonly grid: Grid;
  /** Where it is, if it is cells. */
  readonly area: BookArea | null;
}

/** What an argument is; null where it is calculated. */
function valueOf(book: ReviewedBook, cell: FormulaCell, text: string): Value | null {
  const { words } = readFormula(`=${text}`, cell.row, cell.column);
  if (words.length === 0) return { grid: [[null]], area: null };
  const constants = constantsIn(words.map(({ token }) => token));
  if (constants) return { grid: constants, area: null };
  if (words.length > 1) return null;
  const [reference, ...more] = referencesOf(
    readFormula(`=${text}`, cell.row, cell.column),
    cell,
    book.around,
  );
  if (!reference || more.length > 0) return null;
  const area = { sheet: reference.sheet, area: usedPart(book, reference) };
  return { grid: gridAt(book, area), area };
}

/** A number, a text, or an array of these such as `{"Base","Cuts"}`. */
function constantsIn(tokens: readonly { readonly type: string; readonly value: string }[]): Grid | null {
  const rows: (string | number | boolean)[][] = [[]];
  for (const { type, value } of tokens) {
    if (type === tokenTypes.STRING) rows.at(-1)?.push(value.slice(1, -1).replaceAll('""', '"'));
    else if (type === tokenTypes.NUMBER) rows.at(-1)?.push(Number(value));
    else if (type === tokenTypes.BOOLEAN) rows.at(-1)?.push(value.toUpperCase() === 'TRUE');
    else if (value === ';') rows.push([]);
    else if (!['{', '}', ','].includes(value)) return null;
  }
  return rows;
}

/** The tables of a plan among those of a workbook, with their headings and without their total row. */
const tablesOf = ({ sheets }: ReviewedBook): BookArea[] =>
  sheets.flatMap(({ index, cells, valueAt }) =>
    cells.tables
      .filter(({ row, column }) => kindOf([[valueAt(row, column)]]) !== null)
      .map(({ row, column, rows, columns }) => ({ sheet: index, area: { row, column, rows, columns } })),
  );

const isSame = (a: BookArea, b: BookArea): boolean =>
  a.sheet === b.sheet && a.area.row === b.area.row && a.area.column === b.area.column;

const cellIn =
  (areas: readonly BookArea[]): BookPlan['cellAt'] =>
  (place) => {
    const found = place && areas[place.table];
    return found
      ? { sheet: found.sheet, row: found.area.row + place.row, column: found.area.column + place.column }
      : null;
  };
