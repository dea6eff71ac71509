import { wrongInput } from '../errors/poolError';
import { comparable } from '../table/heading';

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
 * readCutRule('salami', true) // => throws "no rule for a cut"
 */
export function readCutRule(text: string, floorsGiven: boolean): CutRule {
  const wanted = comparable(text);
  if (!wanted) return floorsGiven ? 'protected' : 'pro rata';
  const rule = CUT_RULES.find((name) => name === wanted);
  if (!rule)
    throw wrongInput(
      `"${text.trim()}" is no rule for a cut: give ${CUT_RULES.slice(0, -1).join(', ')} or ${CUT_RULES.at(-1)}.`,
    );
  return rule;
}
