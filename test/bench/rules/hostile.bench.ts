import { compileRule } from '../../../src/model/rules/compileRule';
import { placesOfWords, ruleNames } from '../../../src/model/rules/ruleNames';
import { AS_LARGE_AS_ALLOWED, HOSTILE_RULES } from '../../model/rules/hostileRules';
import { type Bench } from '../bench';

const NAMES = ruleNames(['Prevention', 'Total', 'Family support']);
const RULES = [...HOSTILE_RULES, ...AS_LARGE_AS_ALLOWED];

/** The rule's answer, or why there is none. */
function answerTo(rule: string): string {
  try {
    const { words, ofNumbers } = compileRule(rule);
    return String(ofNumbers(placesOfWords(words, NAMES).map(() => 1_000_000)));
  } catch (why) {
    return String(why);
  }
}

/** The one that takes longest of all, found beforehand. */
function slowest(): string {
  const once = (rule: string) => {
    const begun = performance.now();
    answerTo(rule);
    return performance.now() - begun;
  };
  const took = RULES.map((rule) => Math.min(once(rule), once(rule), once(rule)));
  return RULES[took.indexOf(Math.max(...took))]!;
}

const rule = slowest();

export default {
  job: 'J6: the slowest of the hostile rules',
  size: `Of ${RULES.length} rules that reach out, cost time or memory, or are as large as the limits allow`,
  input: () => rule,
  ours: { name: 'Poolbook', run: answerTo },
  peers: [],
  atMost: { nanoseconds: 50_000_000, of: 1, unit: 'rule' },
  calls: 1,
} satisfies Bench<string, string>;
