import { tokenize, tokenTypes, translateTokensToR1C1, type Token } from '@borgar/fx';
import { cellName } from './area';

/** A function in a formula with what it is given. */
export interface Call {
  /** In capitals, without the prefix that Excel gives its newer functions. */
  readonly name: string;
  /** The words of each argument, those of calls within it included. */
  readonly args: readonly (readonly Token[])[];
  /** The call in one of whose arguments it stands, or null. */
  readonly outer: Call | null;
}

/** One word of a formula and where it stands in it. */
export interface Word {
  readonly token: Token;
  /** The innermost call in which it stands, or null, and in which of its arguments, 0 the first. */
  readonly call: Call | null;
  readonly argument: number;
}

/** A formula taken apart. */
export interface Formula {
  readonly text: string;
  /** The same text in every cell to which it was copied: references relative to the cell. */
  readonly relative: string;
  /** Its words without spaces and the sign of equality. */
  readonly words: readonly Word[];
  readonly calls: readonly Call[];
}

interface OpenCall {
  readonly call: { readonly name: string; readonly args: Token[][]; readonly outer: Call | null };
  /** How many brackets are open within its own. */
  readonly depth: number;
}

const BLANK: readonly string[] = [tokenTypes.WHITESPACE, tokenTypes.NEWLINE];

/**
 * Takes a formula apart.
 *
 * @param row of the cell in which it stands, from 0, likewise the column
 * @example
 * readFormula('=B2*$C$1', 1, 3).relative // => "=RC[-2]*R1C3"
 * @example
 * readFormula('=IF(A1>0,SUM(B1:B3),0)', 0, 4).calls.map(({ name, args }) => [name, args.length]) // => [["IF", 3], ["SUM", 1]]
 */
export function readFormula(text: string, row: number, column: number): Formula {
  const tokens = tokenize(text);
  const words: Word[] = [];
  const calls: Call[] = [];
  const open: OpenCall[] = [];
  let depth = 0;
  let opening = false;
  for (const token of tokens) {
    if (BLANK.includes(token.type) || token.type === tokenTypes.FX_PREFIX) continue;
    const sign = token.type === tokenTypes.OPERATOR ? token.value : '';
    if (sign === '(' || sign === '{') depth++;
    if ((sign === ')' || sign === '}') && open.at(-1)?.depth === depth--) open.pop();
    const within = open.at(-1);
    const next = sign === ',' && within?.depth === depth;
    for (const { call } of open)
      if (!((opening || next) && call === within?.call)) call.args.at(-1)?.push(token);
    if (next) within.call.args.push([]);
    words.push({ token, call: within?.call ?? null, argument: (within?.call.args.length ?? 1) - 1 });
    opening = token.type === tokenTypes.FUNCTION;
    if (!opening) continue;
    const call = { name: plainName(token.value), args: [[]], outer: within?.call ?? null };
    calls.push(call);
    open.push({ call, depth: depth + 1 });
  }
  return { text, relative: relativeTo(tokens, row, column), words, calls };
}

const relativeTo = (tokens: Token[], row: number, column: number): string =>
  translateTokensToR1C1(tokens, cellName(row, column))
    .map(({ type, value }) => (BLANK.includes(type) ? ' ' : value))
    .join('');

/**
 * A function's name as users know it.
 *
 * @example
 * plainName('_xlfn.XLOOKUP') // => "XLOOKUP"
 */
export const plainName = (name: string): string => name.toUpperCase().replace(/^_XL\w*\.(_XL\w*\.)?/, '');

/**
 * Whether a call is of one of Poolbook's own functions, whose arguments are words and tables.
 *
 * @example
 * isOurs('POOL.FUNDING') // => true
 */
export const isOurs = (name: string): boolean => name.startsWith('POOL.');

/** Whether a word stands in one of Poolbook's own functions, at any depth. */
export function inOurs(call: Call | null): boolean {
  for (let each = call; each; each = each.outer) if (isOurs(each.name)) return true;
  return false;
}
