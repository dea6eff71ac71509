import { tokenize, tokenTypes, translateTokensToR1C1, type Token } from '@borgar/fx';
import { type CellReference, readCellReference } from './cellReference';
import { cellName } from './area';

/** A function in a formula with what it is given. */
export interface Call {
  /** In capitals, without the prefix that Excel gives its newer functions. */
  readonly name: string;
  /** The words of each argument, those of calls within it included. */
  readonly args: readonly (readonly Token[])[];
  /** The call in one of whose arguments it is, or null. */
  readonly outer: Call | null;
}

/** One word of a formula and where it is in it. */
export interface Word {
  readonly token: Token;
  /** The innermost call in which it is, or null, and in which of its arguments, 0 the first. */
  readonly call: Call | null;
  readonly argument: number;
  /** The cells that it names, if it is an address. */
  readonly reference: CellReference | null;
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

const RANGES: readonly string[] = [tokenTypes.REF_RANGE, tokenTypes.REF_BEAM, tokenTypes.REF_TERNARY];
const BLANK: readonly string[] = [tokenTypes.WHITESPACE, tokenTypes.NEWLINE];

/**
 * Takes a formula apart.
 *
 * @param row of the cell in which it is, from 0, likewise the column
 * @example
 * readFormula('=B2*$C$1', 1, 3).relative // => "=RC[-2]*R1C3"
 * @example
 * readFormula('=IF(A1>0,SUM(B1:B3),0)', 0, 4).calls.map(({ name, args }) => [name, args.length]) // => [["IF", 3], ["SUM", 1]]
 */
export function readFormula(text: string, row: number, column: number): Formula {
  const tokens = tokenize(text);
  const words: Word[] = [];
  let relative = '';
  const calls: Call[] = [];
  const open: OpenCall[] = [];
  let depth = 0;
  let opening = false;
  for (const token of tokens) {
    const reference = RANGES.includes(token.type) ? readCellReference(token.value) : null;
    relative += reference
      ? relativeText(token, reference, row, column)
      : BLANK.includes(token.type)
        ? ' '
        : token.value;
    if (BLANK.includes(token.type) || token.type === tokenTypes.FX_PREFIX) continue;
    const sign = token.type === tokenTypes.OPERATOR ? token.value : '';
    if (sign === '(' || sign === '{') depth++;
    if ((sign === ')' || sign === '}') && open.at(-1)?.depth === depth--) open.pop();
    const within = open.at(-1);
    const next = sign === ',' && within?.depth === depth;
    for (const { call } of open)
      if (!((opening || next) && call === within?.call)) call.args.at(-1)?.push(token);
    if (next) within.call.args.push([]);
    const argument = (within?.call.args.length ?? 1) - 1;
    words.push({ token, call: within?.call ?? null, argument, reference });
    opening = token.type === tokenTypes.FUNCTION;
    if (!opening) continue;
    const call = { name: plainName(token.value), args: [[]], outer: within?.call ?? null };
    calls.push(call);
    open.push({ call, depth: depth + 1 });
  }
  return { text, relative, words, calls };
}

const offset = (letter: string, at: number, fixed: boolean, from: number): string =>
  fixed ? `${letter}${at + 1}` : at === from ? letter : `${letter}[${at - from}]`;

/** An address as R1C1 writes it. */
function relativeText(token: Token, reference: CellReference, row: number, column: number): string {
  const { top, left, bottom, right, fixed, range, text } = reference;
  if (token.type !== tokenTypes.REF_RANGE)
    return translateTokensToR1C1([token], cellName(row, column))[0]?.value ?? text;
  const first = offset('R', top, fixed.top, row) + offset('C', left, fixed.left, column);
  const last = offset('R', bottom, fixed.bottom, row) + offset('C', right, fixed.right, column);
  return text.slice(0, text.lastIndexOf('!') + 1) + first + (range && last !== first ? `:${last}` : '');
}

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

/**
 * Whether a word is in one of Poolbook's own functions, at any depth.
 *
 * @example
 * inOurs({ name: 'SUM', args: [], outer: { name: 'POOL.FUNDING', args: [], outer: null } }) // => true
 */
export function inOurs(call: Call | null): boolean {
  for (let each = call; each; each = each.outer) if (isOurs(each.name)) return true;
  return false;
}
