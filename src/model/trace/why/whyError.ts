import { type Breakdown } from '../../errors/remedy';
import { isCellError } from '../../table/grid';
import { type ReviewedBook } from '../../audit/reviewedBook';
import { FUNCTION_CARDS } from '../functionCards';
import { areaWords, type BookCell, cellWords, shownAt } from '../nodes/bookCell';
import { type CallFunction } from './answered';
import { argumentValue, callWritten, type Where } from './argumentValue';
import { callsIn, type Written, type WrittenCall } from './callsIn';
import { type Correction, corrections, parameterAt, type Refused } from './corrections';
import { sentenceOfExcelError } from './excelErrors';
import { namedRows } from './namedRows';

/** Cells to look at. */
export interface PlaceToLook {
  readonly says: string;
  readonly where: string;
  readonly at: BookCell;
}

/** Why a cell shows an error. */
export interface WhyError {
  /** Such as `Cuts!E4`. */
  readonly address: string;
  readonly formula: string;
  /** The first sentence of the refusal: what is wrong. */
  readonly title: string;
  /** The others: where, and what to do. */
  readonly more: string;
  /** The part of the formula that is at fault; null where it is no single argument. */
  readonly fault: Written | null;
  /** The first is the one to press. */
  readonly corrections: readonly Correction[];
  readonly places: readonly PlaceToLook[];
  readonly breakdown: Breakdown | null;
  /** The function that was explained, such as CUT. */
  readonly name: string;
}

/**
 * Why a cell shows an error: its calls of our functions are made again, the inner ones first, and the first that is
 * refused is explained. Null where its formula calls none of ours.
 *
 * @param shown the error that the cell shows, such as `#N/A`
 * @param call makes a call as Excel would
 */
export function whyError(
  book: ReviewedBook,
  at: BookCell,
  shown: string,
  call: CallFunction,
): WhyError | null {
  const formula = book.sheets[at.sheet]?.formulaAt(at.row, at.column)?.formula.text;
  const calls = callsIn(formula ?? '');
  const [innermost] = calls;
  if (formula === undefined || !innermost) return null;
  const where = { book, at, call };
  let unread: { readonly call: WrittenCall; readonly why: string } | null = null;
  let size: readonly [number, number] | null = null;
  for (const each of calls) {
    const called = callWritten(each, where);
    if (called.kind === 'refused') return explained({ formula, call: each, refusal: called.refusal }, where);
    if (called.kind === 'unread') unread ??= { call: each, why: called.why };
    if (called.kind === 'unknown' && called.names.length > 0)
      return plain(where, formula, each, `Poolbook has no function POOL.${each.name}. Check its spelling.`);
    if (called.kind === 'answer') size = sizeOf(called.value);
  }
  if (unread) return plain(where, formula, unread.call, `The error could not be explained. ${unread.why}`);
  return plain(where, formula, innermost, sentenceOfExcelError(shown, size));
}

const sizeOf = (value: unknown): [number, number] =>
  Array.isArray(value) ? [value.length, Array.isArray(value[0]) ? value[0].length : 1] : [1, 1];

function plain({ book, at }: Where, formula: string, { name }: WrittenCall, sentence: string): WhyError {
  const nothing = { fault: null, corrections: [], places: [], breakdown: null };
  return { address: cellWords(book, at), formula, ...parted(sentence), ...nothing, name };
}

/** The first sentence, and those after it. */
function parted(text: string): { readonly title: string; readonly more: string } {
  const end = /[.?] (?=[A-Z])/.exec(text);
  return end
    ? { title: text.slice(0, end.index + 1), more: text.slice(end.index + 2) }
    : { title: text, more: '' };
}

function explained(refused: Refused, where: Where): WhyError {
  const { formula, call, refusal } = refused;
  const found = corrections(refused, where);
  const fault = call.args[found[0]?.argument ?? argumentAtFault(refused)] ?? null;
  const { breakdown } = refusal.help;
  return {
    ...{ address: cellWords(where.book, where.at), formula, name: call.name, ...parted(refusal.message) },
    ...{ fault, corrections: found, places: placesToLook(refused, where, fault) },
    breakdown: breakdown
      ? namedRows(breakdown, call.args[parameterAt(call, breakdown.argument)], where)
      : null,
  };
}

/** The argument of which the refusal's sentence is about, by its first words: "Budget 2 is …", "The rule …"; or -1. */
function argumentAtFault({ call, refusal }: Refused): number {
  const named = refusal.help.remedies?.find((remedy) => 'argument' in remedy);
  if (named && 'argument' in named) return parameterAt(call, named.argument);
  const [, subject] = /^(?:The )?(\w+)/.exec(refusal.message) ?? [];
  const word = subject?.toLowerCase() ?? '';
  const { parameters = [], tablesFrom = null } = FUNCTION_CARDS[call.name] ?? {};
  const table = /^Table (\d+) /.exec(refusal.message)?.[1];
  if (table && tablesFrom !== null) return tablesFrom + Number(table) - 1;
  return parameters.findIndex((name) => [name, name.replace(/s$/, '')].includes(word));
}

/** Cells that show errors themselves, those that hold what is at fault, and those that a remedy names. */
function placesToLook({ call, refusal }: Refused, where: Where, fault: Written | null): PlaceToLook[] {
  const { book } = where;
  return call.args.flatMap((argument, position): PlaceToLook[] => {
    const value = argumentValue(argument.text, where);
    if (value.kind !== 'value' || !value.area) return [];
    const { sheet, area } = value.area;
    const first = { sheet, row: area.row, column: area.column };
    const wrong = value.grid.flat().findIndex((cell) => isCellError(cell));
    if (wrong >= 0) {
      const [r, c] = [Math.floor(wrong / area.columns), wrong % area.columns];
      const at = { sheet, row: area.row + r, column: area.column + c };
      const cell = shownAt(book, at);
      const error = isCellError(cell) ? cell.error : 'an error';
      return [{ says: `Correct the cell that shows ${error}`, where: cellWords(book, at), at }];
    }
    const look = refusal.help.remedies?.find(
      (remedy) => remedy.kind === 'look' && parameterAt(call, remedy.argument) === position,
    );
    const says =
      look?.kind === 'look' ? look.says : argument === fault ? 'Change what these cells hold' : null;
    return says === null ? [] : [{ says, where: areaWords(book, { sheet, area }), at: first }];
  });
}
