import { tokenize, type Token } from '@borgar/fx';
import { storedName } from './laterFunctions';
import { parameters } from './parameters';

/** What a formula's place says about it. */
export interface FormulaPlace {
  /** The table in whose row it is, which `[@Column]` means. */
  readonly table?: string;
  /** Whether it may fill other cells: then `@` is written, elsewhere it goes without saying. */
  readonly fills?: boolean;
}

/** The namespaces of functions that come from an add-in. */
const ADD_INS = ['POOL'];
const PLAIN = /^=[^#@[(]*$/;

/**
 * A formula as a file holds it, from how a person types it; without `=`.
 *
 * @example
 * fileFormula('=POOL.FUNDING("Base",Streams[#All],A1#)')
 * // => '_xldudf_POOL_FUNDING("Base",Streams[#All],_xlfn.ANCHORARRAY(A1))'
 * @example
 * fileFormula('=[@Amount]*IFNA(B1,0)', { table: 'Streams' }) // => 'Streams[[#This Row],[Amount]]*_xlfn.IFNA(B1,0)'
 */
export function fileFormula(typed: string, { table = '', fills = false }: FormulaPlace = {}): string {
  if (PLAIN.test(typed)) return typed.slice(1);
  const tokens = tokenize(typed).filter(({ type }) => type !== 'fx_prefix');
  const own = parameters(tokens);
  const out: string[] = [];
  const ends = new Map<number, number>(); // brackets to close after a token, for what `@` was put before
  for (const [at, { type, value }] of tokens.entries()) {
    if (type === 'operator' && value === '@') {
      if (!fills) continue;
      const end = operandEnd(tokens, at + 1);
      ends.set(end, (ends.get(end) ?? 0) + 1);
      out.push('_xlfn.SINGLE(');
    } else if (type === 'operator' && value === '#') out.push(`_xlfn.ANCHORARRAY(${out.pop() ?? ''})`);
    else if (type === 'func')
      out.push(own.has(value.toUpperCase()) ? `_xlpm.${value}` : storedName(value, ADD_INS));
    else if (type === 'range_named' && own.has(value.toUpperCase())) out.push(`_xlpm.${value}`);
    else if (type === 'structured') out.push(thisRow(value, table));
    else out.push(value);
    const closing = tokens[at + 1]?.value === '#' ? 0 : (ends.get(at) ?? 0);
    out.push(...Array.from({ length: closing }, () => ')'));
  }
  return out.join('');
}

/** The last token of what is after `@`: a reference with its `#`, or a call to its end. */
function operandEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (tokens[at]?.type === 'whitespace') at++;
  if (tokens[at]?.type === 'func') at++;
  if (tokens[at]?.value === '(') {
    let depth = 0;
    for (; at < tokens.length; at++) {
      depth += Number(tokens[at]?.value === '(') - Number(tokens[at]?.value === ')');
      if (depth === 0) break;
    }
  }
  return tokens[at + 1]?.value === '#' ? at + 1 : at;
}

/** `[@Column]` is short for the row's own table. */
function thisRow(value: string, table: string): string {
  const [, name = '', inside] = /^([^[]*)\[@([^]*)\]$/.exec(value) ?? [];
  if (inside === undefined) return value;
  const of = name || table;
  if (inside === '') return `${of}[#This Row]`;
  return `${of}[[#This Row],${inside.startsWith('[') ? inside : `[${inside}]`}]`;
}
