import { wrongInput } from '../errors/poolError';
import { comparable } from '../table/heading';
import { notOneOf } from '../errors/notOneOf';

/** How a cut is spread over the lines that bear it, each by the name that the field gives it. */
export const CUT_RULES = ['pro rata', 'protected', 'headroom', 'priority', 'least harm'] as const;
export type CutRule = (typeof CUT_RULES)[number];

/**
 * The rule that a text names, case and spacing ignored; where it is blank, `protected` if floors are given and
 * `pro rata` if not.
 *
 * @throws `#VALUE!` for any other text
 *
 * @example
 * [readCutRule(' Least  HARM', false), readCutRule('', true), readCutRule('', false)] // => ["least harm", "protected", "pro rata"]
 * @example
 * readCutRule('salami', true) // => throws "give one of pro rata, protected"
 */
export function readCutRule(text: string, floorsGiven: boolean): CutRule {
  const wanted = comparable(text);
  if (!wanted) return floorsGiven ? 'protected' : 'pro rata';
  const rule = CUT_RULES.find((name) => name === wanted);
  if (!rule) {
    const remedies = [{ kind: 'word', given: text, words: CUT_RULES }] as const;
    throw wrongInput(notOneOf('The rule for a cut', text, CUT_RULES), { remedies });
  }
  return rule;
}
