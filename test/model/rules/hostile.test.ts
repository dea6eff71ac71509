import { PoolError } from '../../../src/model/errors/poolError';
import { compileRule } from '../../../src/model/rules/compileRule';
import { placesOfWords, ruleNames } from '../../../src/model/rules/ruleNames';
import { AS_LARGE_AS_ALLOWED, HOSTILE_RULES } from './hostileRules';

const NAMES = ruleNames(['Prevention', 'Total', 'Family support']);

/** What POOL.RULE does with a rule, for amounts that are all £1,000,000. */
const answerTo = (rule: string) => {
  const { words, ofNumbers } = compileRule(rule);
  return ofNumbers(placesOfWords(words, NAMES).map(() => 1_000_000));
};

const shown = (rule: string) =>
  `${JSON.stringify(rule.slice(0, 60))}${rule.length > 60 ? ` (${rule.length})` : ''}`;

describe(`${HOSTILE_RULES.length} hostile rules`, () => {
  test('are at least two hundred, and no two alike', () => {
    expect(new Set(HOSTILE_RULES).size).toBe(HOSTILE_RULES.length);
    expect(HOSTILE_RULES.length).toBeGreaterThanOrEqual(200);
  });

  test('each ends in a sentence for the user, none in an answer or an exception', () => {
    const failed = HOSTILE_RULES.flatMap((rule) => {
      try {
        return [`${shown(rule)} answers ${String(answerTo(rule))}`];
      } catch (error) {
        const sentence = error instanceof PoolError && /^[A-Z0-9"].*[.?]$/s.test(error.message);
        return sentence && (error as Error).message.length < 500 ? [] : [`${shown(rule)}: ${String(error)}`];
      }
    });
    expect(failed).toEqual([]);
  });

  test('leave nothing behind', () => {
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(answerTo('prevention == total')).toBe(true);
  });
});

test('rules as large as the limits allow are answered', () => {
  for (const rule of AS_LARGE_AS_ALLOWED) expect(typeof answerTo(rule)).toBe('boolean');
});
