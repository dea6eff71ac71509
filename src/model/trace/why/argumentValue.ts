import { tokenTypes } from '@borgar/fx';
import { evaluate } from '../../audit/evaluation/evaluate';
import { readFormula, type Word } from '../../audit/readFormula';
import { referencesOf } from '../../audit/reference';
import { type ReviewedBook } from '../../audit/reviewedBook';
import { type Grid } from '../../table/grid';
import { type BookArea, type BookCell, gridAt, usedPart } from '../bookCell';
import { type CallFunction } from './answered';
import { callsIn } from './callsIn';
import { callWritten } from './callWritten';

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

/** A number, a text, or an array of these such as `{"Base","Cuts"}`. */
function constantsIn(words: readonly Word[]): Grid | null {
  const rows: (string | number | boolean)[][] = [[]];
  let sign = 1;
  for (const {
    token: { type, value },
  } of words) {
    const row = rows.at(-1) ?? [];
    if (type === tokenTypes.STRING) row.push(value.slice(1, -1).replaceAll('""', '"'));
    else if (type === tokenTypes.NUMBER) row.push(sign * Number(value));
    else if (type === tokenTypes.BOOLEAN) row.push(value.toUpperCase() === 'TRUE');
    else if (value === ';') rows.push([]);
    else if (value === '%' && typeof row.at(-1) === 'number') row.push(Number(row.pop()) / 100);
    else if (!['{', '}', ',', '-'].includes(value)) return null;
    sign = value === '-' ? -1 : 1;
  }
  const minus = words.filter(({ token }) => token.value === '-');
  const array = words[0]?.token.value === '{';
  return !array && minus.length > 0 && (minus.length > 1 || words[0] !== minus[0]) ? null : rows;
}
