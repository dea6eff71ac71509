import { wrongInput } from '../errors/poolError';
import { DEEPEST_NESTING, LETTERS, LONGEST_RULE, refused } from './language';

const FOREIGN = new RegExp(`[^${LETTERS}0-9_ .,()+\\-*/<>=!?:%]`, 'u');
const BEFORE_PERCENT = new RegExp(`([${LETTERS}0-9_.]+) *%`, 'g');
const NUMBER = /^(\d+\.?\d*|\.\d+)$/;

/** What to write instead of characters that people are likely to type. */
const INSTEAD: Readonly<Record<string, string>> = {
  '£': 'write amounts as numbers, such as 1000000',
  '^': 'write the product out, as a * a',
  '≥': 'write >=',
  '≤': 'write <=',
  '≠': 'write !=',
  '×': 'write *',
  '÷': 'write /',
  '−': 'write the hyphen -',
  '–': 'write the hyphen -',
  '&': 'write and',
  '|': 'write or',
  '"': 'a rule compares numbers, not text',
  "'": "leave the apostrophe out, as in childrens_fund for Children's Fund",
  '’': 'leave the apostrophe out, as in childrens_fund for Children’s Fund',
  ';': 'give one rule at a time',
};

/**
 * A rule as its parser will be given it: in small letters, on one line, `35%` as `35e-2`. Whatever is too long, too
 * deep or foreign to the language is refused here, before anything tries to understand it.
 *
 * @throws `#VALUE!` with what was refused and what to write instead
 *
 * @example
 * readableRule('Prevention >=\n 35% * TOTAL') // => "prevention >=  35e-2  * total"
 * @example
 * readableRule('a = 1') // => throws "write =="
 */
export function readableRule(text: string): string {
  if (text.length > LONGEST_RULE)
    throw wrongInput(
      `The rule is ${text.length.toLocaleString('en-GB')} characters long: a rule has at most ${LONGEST_RULE.toLocaleString('en-GB')}.`,
    );
  const rule = text.replace(/\s/g, ' ').toLowerCase();
  if (!rule.trim()) throw wrongInput('The rule is blank: type one, such as prevention >= 0.35 * total.');
  const [foreign] = FOREIGN.exec(rule) ?? [];
  if (foreign !== undefined) {
    const instead = INSTEAD[foreign];
    throw refused(`The rule holds ${foreign}, which no rule can${instead ? `: ${instead}` : ''}`);
  }
  if (/(^|[^<>=!])=(?!=)/.test(rule))
    throw refused('One = sets a value, which no rule can: write == to compare');
  if (rule.includes('<>')) throw refused('The rule holds <>: write != for "is not"');
  refuseDeepNesting(rule);
  const fractions = rule.replace(BEFORE_PERCENT, (whole, word: string) =>
    NUMBER.test(word) ? `${word}e-2 ` : whole,
  );
  if (fractions.includes('%')) throw refused('The sign % goes only after a number, as in 35%');
  return fractions;
}

function refuseDeepNesting(rule: string): void {
  let open = 0;
  let deepest = 0;
  for (const character of rule) {
    if (character === '(') deepest = Math.max(deepest, ++open);
    else if (character === ')') open--;
  }
  const choices = rule.split('?').length - 1;
  if (Math.max(deepest, choices) > DEEPEST_NESTING)
    throw wrongInput(
      `The rule has ${Math.max(deepest, choices)} ${deepest >= choices ? 'brackets within one another' : 'choices'}: at most ${DEEPEST_NESTING} can be read. Split it into several rules.`,
    );
}
