import { tokenize, tokenTypes } from '@borgar/fx';
import { isOurs, plainName } from '../../audit/readFormula';

/** A part of a formula's text, from its first character up to the one after its last. */
export interface Written {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A call of a function of ours, where it is in the formula's text. */
export interface WrittenCall extends Written {
  /** In capitals, without the namespace. */
  readonly name: string;
  readonly args: readonly Written[];
}

interface Open {
  readonly name: string | null;
  readonly from: number;
  readonly args: Written[];
  argument: number;
}

/**
 * The calls of our functions in a formula, inner ones first.
 *
 * @example
 * callsIn('=SUM(POOL.CUT(A1:A3, 100))').map(({ name, args }) => [name, args.map(({ text }) => text)]) // => [["CUT", ["A1:A3", "100"]]]
 */
export function callsIn(formula: string): WrittenCall[] {
  const calls: WrittenCall[] = [];
  const open: Open[] = [];
  let at = 0;
  let function_: { readonly name: string; readonly from: number } | null = null;
  for (const { type, value } of tokenize(formula)) {
    const [from, next] = [at, at + value.length];
    at = next;
    if (type === tokenTypes.FUNCTION) function_ = { name: plainName(value), from };
    if (type !== tokenTypes.OPERATOR) continue;
    if (value === '(' || value === '{') {
      open.push({
        name: function_?.name ?? null,
        from: function_?.from ?? from,
        args: [],
        argument: next,
      });
      function_ = null;
    }
    const innermost = open.at(-1);
    if (value === ',' && innermost) {
      innermost.args.push(trimmed(formula, innermost.argument, from));
      innermost.argument = next;
    }
    if ((value !== ')' && value !== '}') || !innermost) continue;
    open.pop();
    if (innermost.name === null || !isOurs(innermost.name)) continue;
    const last = trimmed(formula, innermost.argument, from);
    const args = last.text === '' && innermost.args.length === 0 ? [] : [...innermost.args, last];
    const name = innermost.name.replace('POOL.', '');
    calls.push({ name, args, from: innermost.from, to: next, text: formula.slice(innermost.from, next) });
  }
  return calls;
}

/** A part of a text without the blanks around it. */
function trimmed(text: string, from: number, to: number): Written {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { from: start, to: start + part.trim().length, text: part.trim() };
}
