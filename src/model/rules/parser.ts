import * as mathjs from 'mathjs';
import { PoolError } from '../errors/poolError';
import { excerpt, refused } from './language';
import { NODES, type SyntaxTree } from './syntaxTree';

declare module 'mathjs' {
  /** mathjs's factory of its parser, which its own types leave out. */
  function createParse(parts: object): (text: string) => SyntaxTree;
}

/**
 * mathjs's parser alone, built by its factory the first time that a rule is read: with our nodes, numbers kept as
 * they were written, and none of mathjs's functions, units, types or evaluation behind it.
 */
function buildParser() {
  return mathjs.createParse({
    ...NODES,
    config: { number: 'number' },
    numeric: (written: string) => written,
    typed: Object.assign((_: string, { string: parse }: Readonly<Record<string, unknown>>) => parse, {
      addConversion: () => undefined,
    }),
  });
}

let parser: ReturnType<typeof buildParser> | undefined;

/**
 * The tree of a readable rule, with mathjs's precedence.
 *
 * @throws `#VALUE!` with the place where the rule cannot be read
 *
 * @example
 * parseRule('prevention >= * total') // => throws "cannot be read from \"* total\" on"
 */
export function parseRule(readable: string): SyntaxTree {
  parser ??= buildParser();
  try {
    return parser(readable);
  } catch (error) {
    if (error instanceof PoolError) throw error;
    const place = error instanceof SyntaxError && 'char' in error ? Number(error.char) : 1;
    const rest = readable.slice(place - 1).trim();
    throw refused(
      rest
        ? `The rule cannot be read from "${excerpt(rest)}" on: ${hint(rest)}`
        : 'The rule breaks off before its end: something is missing after the last word or sign',
    );
  }
}

const hint = (rest: string) =>
  rest.startsWith(',')
    ? 'a comma goes only between the arguments of a function; write numbers without commas'
    : rest.startsWith(')')
      ? 'there is a bracket too many, or something missing before it'
      : 'something is missing before it, or is not closed';
