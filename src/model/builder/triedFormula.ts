import { intersects } from '../audit/area';
import { type ReviewedBook } from '../audit/reviewedBook';
import { type Grid } from '../table/grid';
import { type BookArea, type BookCell } from '../trace/nodes/bookCell';
import { type CallFunction } from '../trace/why/answered';
import { argumentValue, callWritten } from '../trace/why/argumentValue';
import { callsIn } from '../trace/why/callsIn';

/** What a formula would give in a cell, or why it gives nothing, as a sentence. */
export type TriedFormula = { readonly grid: Grid } | { readonly wrong: string };

/**
 * Calculates a formula that calls one function of ours, as Excel would if it were in a cell: by the same function,
 * with what the cells that it refers to show.
 *
 * @param at the cell in which it is to be
 * @param call makes a call as Excel would
 */
export function triedFormula(
  book: ReviewedBook,
  at: BookCell,
  formula: string,
  call: CallFunction,
): TriedFormula {
  const where = { book, at, call };
  const [written] = callsIn(formula);
  if (!written) return { wrong: 'The formula calls no function of Poolbook.' };
  const called = callWritten(written, where);
  if (called.kind === 'refused') return { wrong: called.refusal.message };
  if (called.kind === 'unread') return { wrong: called.why };
  if (called.kind === 'unknown')
    return { wrong: 'The functions of Poolbook do not answer yet. Wait a moment, then try again.' };
  const grid = gridOf(called.value);
  const area = { row: at.row, column: at.column, rows: grid.length, columns: grid[0]?.length ?? 1 };
  const read = written.args.flatMap(({ text }): BookArea[] => {
    const value = argumentValue(text, where);
    return value.kind === 'value' && value.area ? [value.area] : [];
  });
  if (read.some(({ sheet, area: cells }) => sheet === at.sheet && intersects(cells, area)))
    return { wrong: 'The result would be in cells that the formula reads. Choose a cell elsewhere.' };
  return { grid };
}

const gridOf = (value: unknown): Grid =>
  Array.isArray(value) ? (value as Grid) : [[value as Grid[number][number]]];
