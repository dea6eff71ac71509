import { evaluate } from '../../audit/evaluation/evaluate';
import { readFormula } from '../../audit/readFormula';
import { referencesOf } from '../../audit/reference';
import { type ReviewedBook } from '../../audit/reviewedBook';
import { type Grid } from '../../table/grid';
import { type BookArea, type BookCell, gridAt, usedPart } from '../nodes/bookCell';
import { FUNCTION_CARDS } from '../functionCards';
import { type Answered, type CallFunction } from './answered';
import { callsIn, type WrittenCall } from './callsIn';
import { constantsIn } from './constantsIn';

/** An argument's value, or why it could not be read. */
export type ArgumentValue =
  | {
      readonly kind: 'value';
      readonly grid: Grid;
      /** The cells it is, if it is some. */
      readonly area: BookArea | null;
      /** Whether it is written in the formula itself. */
      readonly literal: boolean;
    }
  | { readonly kind: 'unread'; readonly why: string };

/** What an argument is read from. */
export interface Where {
  readonly book: ReviewedBook;
  readonly at: BookCell;
  readonly call: CallFunction;
}

/** Of larger references, such as whole columns, only the used part is read. */
const MOST_CELLS = 50_000;

/** The value of an argument by its text: cells, tables, names, constants, arithmetic, ROUND, and calls of ours. */
export function argumentValue(text: string, where: Where): ArgumentValue {
  const { book, at } = where;
  const formula = readFormula(`=${text}`, at.row, at.column);
  const { words } = formula;
  if (words.length === 0) return { kind: 'value', grid: [[null]], area: null, literal: true };
  const constants = constantsIn(words);
  if (constants) return { kind: 'value', grid: constants, area: null, literal: true };
  const isSpill = words.length === 2 && words[1]?.token.value === '#';
  if (words.length === 1 || isSpill) {
    const [reference, ...more] = referencesOf(formula, at, book.around);
    if (!reference || more.length > 0)
      return unread(text, 'refers to cells that are not in this workbook, or to a name that stands for more');
    const area = isSpill ? spillAt(book, reference) : reading(book, reference);
    return { kind: 'value', grid: gridAt(book, area), area, literal: false };
  }
  const [first] = callsIn(`=${text}`).slice(-1);
  if (first?.text === text) return valueOfCall(text, where);
  const rounded = roundedIn(text, where);
  if (rounded) return rounded;
  const number = evaluate(words, ({ top, left, bottom, right, sheet }) => {
    const index = sheet === null ? at.sheet : book.around.sheets.get(sheet.toLowerCase());
    const area = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    return index === undefined ? null : gridAt(book, reading(book, { sheet: index, area }));
  });
  if (number === null) return unread(text, 'is calculated within the formula, and its result is in no cell');
  return { kind: 'value', grid: [[number]], area: null, literal: false };
}

const unread = (text: string, what: string): ArgumentValue => ({
  kind: 'unread',
  why: `${text} ${what}. Put it in cells of its own, and refer to them.`,
});

const reading = (book: ReviewedBook, { sheet, area }: BookArea): BookArea =>
  area.rows * area.columns > MOST_CELLS ? { sheet, area: usedPart(book, { sheet, area }) } : { sheet, area };

function spillAt(book: ReviewedBook, { sheet, area }: BookArea): BookArea {
  const spill = book.sheets[sheet]?.cells.spills.find(
    ({ row, column }) => row === area.row && column === area.column,
  );
  return { sheet, area: spill ?? area };
}

/** What a call of ours within the argument answers. */
function valueOfCall(text: string, where: Where): ArgumentValue {
  const [call] = callsIn(`=${text}`).slice(-1);
  const answered = call && callWritten(call, where);
  if (answered?.kind !== 'answer') return unread(text, 'gives no result of its own');
  const value = answered.value as Grid | Grid[number][number];
  const grid = Array.isArray(value) ? (value as Grid) : [[value as Grid[number][number]]];
  return { kind: 'value', grid, area: null, literal: false };
}

/** Cells rounded to pence. */
function roundedIn(text: string, where: Where): ArgumentValue | null {
  const [, within] = /^ROUND\((.*),\s*2\)$/i.exec(text) ?? [];
  const value = within === undefined ? null : argumentValue(within, where);
  if (value?.kind !== 'value') return null;
  if (value.grid.flat().some((cell) => typeof cell !== 'number' && cell !== null)) return null;
  const grid = value.grid.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : 0)),
  );
  return { ...value, grid, literal: false };
}

/** An answer, or why an argument of the call could not be read. */
export type Called = Answered | { readonly kind: 'unread'; readonly why: string };

/** Calls the function that a formula calls, with the values of its arguments. */
export function callWritten(call: WrittenCall, where: Where): Called {
  return callWith(
    call.name,
    call.args.map(({ text }) => argumentValue(text, where)),
    where,
  );
}

/** Calls a function with arguments that were read: one value as itself, cells as rows, the tables together. */
function callWith(name: string, values: readonly ArgumentValue[], { call }: Where): Called {
  const unread = values.find((value) => value.kind === 'unread');
  if (unread?.kind === 'unread') return unread;
  const grids = values.flatMap((value) => (value.kind === 'value' ? [value.grid] : []));
  const before = FUNCTION_CARDS[name]?.tablesFrom ?? grids.length;
  const given: unknown[] = grids
    .slice(0, before)
    .map((grid) => (grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : grid));
  if (FUNCTION_CARDS[name]?.tablesFrom === null) return call(name, given);
  while (given.length < before) given.push(null);
  return call(name, [...given, grids.slice(before)]);
}
