import { type PoolError, wrongInput } from '../errors/poolError';

/** What the language of rules knows, and how much of it one rule may hold. */

/** A rule longer than this is not read. */
export const LONGEST_RULE = 2_000;
/** Brackets within brackets, and choices within choices. */
export const DEEPEST_NESTING = 32;
/** Numbers, names, operators and calls together. */
export const MOST_PARTS = 1_000;
/** The digits of one number, and how far its exponent may move them. */
export const LONGEST_NUMBER = 40;

/** The functions with the fewest and the most arguments that each takes. */
export const FUNCTIONS = {
  min: [1, 100],
  max: [1, 100],
  sum: [1, 100],
  abs: [1, 1],
  round: [1, 2],
  floor: [1, 1],
  ceil: [1, 1],
} as const satisfies Readonly<Record<string, readonly [fewest: number, most: number]>>;
export type FunctionName = keyof typeof FUNCTIONS;

export const isFunctionName = (word: string): word is FunctionName => Object.hasOwn(FUNCTIONS, word);

/** Words that mean something to the parser, so that no name can be written so. */
export const RESERVED: ReadonlySet<string> = new Set([
  ...Object.keys(FUNCTIONS),
  ...['and', 'or', 'not', 'xor', 'mod', 'to', 'in', 'true', 'false', 'null', 'undefined'],
]);

/** The letters of names besides digits and `_`: Latin with its accents, in small letters. */
export const LETTERS = 'a-z\\u00df-\\u00f6\\u00f8-\\u02af';

const MAY_HOLD =
  'A rule may hold numbers, the names given, + - * /, brackets, >= <= > < == !=, and, or, not, a choice (test ? a : b), ' +
  `and ${Object.keys(FUNCTIONS).join(', ')}.`;

/**
 * The refusal of something that a rule may not hold, with what it may.
 *
 * @param what a sentence without its full stop
 */
export const refused = (what: string): PoolError => wrongInput(`${what}. ${MAY_HOLD}`);

/** What the user wrote, short enough to be in a sentence. */
export const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
