import { contains } from '../audit/area';
import { type FormulaCell, type ReviewedBook } from '../audit/reviewedBook';
import { isOurs } from '../audit/readFormula';
import { kindOf } from '../plan/reading/readHeadings';
import { readPlan } from '../plan/readPlan';
import { type Plan } from '../plan/plan';
import { type Grid } from '../table/grid';
import { type Place } from '../findings/finding';
import { type BookArea, type BookCell, gridAt, usedPart } from './nodes/bookCell';
import { argumentsBefore } from './explainResult';
import { formulaTree, type Tree } from './relay/formulaTree';
import { areaOf, relay } from './relay/relay';
import { type CallTree } from './relay/relayed';
import { type TracedCall } from './nodes/tracedResult';

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
 * the cell holds something else, the function's answers are not taken apart, or an argument is calculated in a way that
 * is not followed.
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
  const tree = formulaTree(cell);
  return tree?.is === 'call' ? callOf(book, tree) : null;
}

/**
 * A call within a formula, with the values that it is given: cells, constants, and what is chosen and arranged of
 * these. Null where it is none of Poolbook's functions that are taken apart, or an argument is calculated otherwise.
 */
export function callOf(book: ReviewedBook, { name: called, args }: CallTree): ReadCall | null {
  if (!isOurs(called)) return null;
  const name = called.replace('POOL.', '');
  const before = argumentsBefore(name);
  if (before === null) return null;
  const given = args.map((tree) => valueOf(book, tree));
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

/** What an argument is; null where it is calculated in a way that is not followed. */
function valueOf(book: ReviewedBook, tree: Tree): Value | null {
  const cells = areaOf(book, tree);
  if (cells) {
    const area = { sheet: cells.sheet, area: usedPart(book, cells) };
    return { grid: gridAt(book, area), area };
  }
  const found = relay(book, tree);
  return found && { grid: found.map((row) => row.map(({ value }) => value)), area: null };
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
