import { tokenTypes } from '@borgar/fx';
import { formulaRule } from '../../formulaRule';
import { inOurs, plainName, type Call, type Formula, type Word } from '../../readFormula';

/** Numbers that are what they are: none, one, halves and quarters, percent, and what time is made of. */
const PLAIN: readonly number[] = [0, 1, 2, 4, 7, 12, 24, 52, 60, 100, 365, 366, 1000, 1_000_000];

/** Arguments that say how a function works rather than how much: all of them, or those at these positions. */
const HOW: Readonly<Record<string, 'all' | readonly number[]>> = {
  ...Object.fromEntries(
    ['DATE', 'TIME', 'DATEVALUE', 'CHAR', 'UNICHAR', 'LEFT', 'RIGHT', 'MID', 'REPT', 'SEQUENCE'].map(
      (name) => [name, 'all' as const],
    ),
  ),
  ...{ INDEX: [1, 2, 3], CHOOSE: [0], MATCH: [2], OFFSET: [1, 2, 3, 4], ADDRESS: 'all', VLOOKUP: [2, 3] },
  ...{ HLOOKUP: [2, 3], XLOOKUP: [4, 5], XMATCH: [2, 3], ROUND: [1], ROUNDUP: [1], ROUNDDOWN: [1] },
  ...{ MROUND: [1], TRUNC: [1], LARGE: [1], SMALL: [1], SUBTOTAL: [0], AGGREGATE: [0, 1], RANK: [2] },
  ...{ WEEKDAY: [1], WEEKNUM: [1], YEARFRAC: [2], EDATE: [1], EOMONTH: [1], FIXED: [1], TEXT: [1] },
  ...{
    CHOOSECOLS: 'all',
    CHOOSEROWS: 'all',
    TAKE: [1, 2],
    DROP: [1, 2],
    SORT: [1, 2],
    SORTBY: 'all',
    FILTER: [1],
    FIND: [2],
    SEARCH: [2],
  },
};

const saysHow = (call: Call | null, argument: number): boolean => {
  const how = call && HOW[call.name];
  return how === 'all' || (how?.includes(argument) ?? false);
};

/** Functions that count: a number compared with them is a number of things, not an amount. */
const COUNTS: readonly string[] = [
  ...['COUNT', 'COUNTA', 'COUNTBLANK', 'COUNTIF', 'COUNTIFS', 'ROWS', 'COLUMNS', 'LEN', 'MONTH', 'WEEKDAY'],
  ...['ROW', 'COLUMN', 'SEQUENCE'],
];
const COMPARES: readonly string[] = ['=', '<>', '<', '>', '<=', '>='];

/** Whether a word is compared with a count, as in `COUNTA(A1:A9)>=3`. */
function isCompared(words: readonly Word[], at: number): boolean {
  if (!COMPARES.includes(words[at - 1]?.token.value ?? '') || words[at - 2]?.token.value !== ')')
    return false;
  let open = 0;
  for (let i = at - 2; i > 0; i--) {
    const { value } = words[i]?.token ?? { value: '' };
    if (value === ')') open++;
    if (value === '(' && --open === 0) return COUNTS.includes(plainName(words[i - 1]?.token.value ?? ''));
  }
  return false;
}

/** Whether a word is the most or least of a count, as in `MIN(9,ROWS(A1#))`. */
const isBoundOfCount = (words: readonly Word[], at: number): boolean =>
  ['MIN', 'MAX'].includes(words[at]?.call?.name ?? '') &&
  words[at + 1]?.token.value === ',' &&
  COUNTS.includes(plainName(words[at + 2]?.token.value ?? ''));

/**
 * Numbers of a formula that may change, as they are written.
 *
 * @example
 * constantsIn(readFormula('=ROUND(B1*1.175,2)+12', 0, 0)) // => ["1.175"]
 */
export const constantsIn = ({ words }: Formula): readonly string[] =>
  words.flatMap(({ token, call, argument }, i) => {
    if (token.type !== tokenTypes.NUMBER || inOurs(call) || saysHow(call, argument)) return [];
    if (isCompared(words, i) || isBoundOfCount(words, i)) return [];
    const percent = words[i + 1]?.token.value === '%';
    const size = Math.abs(Number(token.value));
    if (percent ? size === 0 || size === 100 : PLAIN.includes(size)) return [];
    return [`${token.value}${percent ? '%' : ''}`];
  });

/** Numbers in formulas that may change: rates, thresholds, amounts. */
export const constants = formulaRule({
  name: 'Constant in a formula',
  kind: 'risk',
  reason:
    'A rate or an amount inside a formula is seen by nobody who looks at the inputs, and is changed in one place and left in another.',
  source: 'ICAEW principle 14 and Financial Modelling Code, on hard-coding',
  remedy: 'Put the number in a cell of its own with a label and its evidence, and refer to it.',
  likelihood: 0.5,
  says: ({ formula }) => {
    const found = [...new Set(constantsIn(formula))];
    if (found.length === 0) return null;
    const which = found.length === 1 ? `the number ${found[0]} is` : `the numbers ${found.join(', ')} are`;
    return `${which} in the formula`;
  },
});
