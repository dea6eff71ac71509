import { wrongInput } from '../errors/poolError';
import { type Fraction, fractionOf } from '../money/fraction';
import { nearestNumber } from '../money/nearestNumber';
import { type Pence } from '../money/pence';
import { checkRule } from './checkRule';
import { exactNumber, exactTruth } from './exactly';
import { truthInPence } from './inPence';
import { type CheckedRule, type NumberMeaning, type TruthMeaning } from './meaning';
import { parseRule } from './parser';
import { readableRule } from './readable';
import { overOf, scaledNumber } from './scaled';

/** A rule that has been checked and can be worked out for any values of its words. */
export interface Rule {
  /** The words that it uses, each once; the values are given in this order. */
  readonly words: readonly string[];
  /** Whether its answer is true or false; if not, it is a number. */
  readonly isTest: boolean;
  /**
   * Its answer where every word is money in whole pence: true or false for a test, else a number in pounds. Exact
   * whatever the size of the amounts, and quick: numbers become BigInt only where they must.
   */
  readonly inPence: (pence: ArrayLike<Pence>) => Answer;
  /** Its answer for any finite numbers as cells show them: pounds, counts and shares. */
  readonly ofNumbers: (values: readonly number[]) => Answer;
}

export type Answer = boolean | number;

/** As many rules are remembered; the one that was not asked for longest is forgotten. */
const KEPT = 500;
const compiled = new Map<string, Rule>();

/**
 * Checks a rule such as `prevention >= 0.35 * total` and makes of it what can be worked out. A rule may hold only
 * what the language lists; its numbers are the decimals as written; case does not count.
 *
 * @throws `#VALUE!` for what a rule may not hold, with what it may
 *
 * @example
 * compileRule('prevention >= 0.35 * total').inPence([35, 100]) // => true
 * @example
 * compileRule('prevention >= 35% * total').inPence([1399999999999, 4000000000000]) // => false
 * @example
 * compileRule('import("fs")') // => throws "a rule compares numbers, not text"
 */
export function compileRule(text: string): Rule {
  const rule = compiled.get(text) ?? made(checkRule(parseRule(readableRule(text))));
  compiled.delete(text);
  compiled.set(text, rule);
  const [oldest] = compiled.keys();
  if (compiled.size > KEPT && oldest !== undefined) compiled.delete(oldest);
  return rule;
}

function made({ words, result }: CheckedRule): Rule {
  const { exactly, inPence } = result.kind === 'truth' ? test(result.meaning) : calculation(result.meaning);
  const ofNumbers = (values: readonly number[]) => {
    const pence = values.map(wholePence);
    return pence.includes(NaN) ? exactly(values.map(fractionOf)) : inPence(pence);
  };
  return { words, isTest: result.kind === 'truth', inPence, ofNumbers };
}

/** Both ways to an answer: always exact, and quick where the amounts allow it. */
interface Ways {
  readonly exactly: (values: readonly Fraction[]) => Answer;
  readonly inPence: Rule['inPence'];
}

function test(meaning: TruthMeaning): Ways {
  const exactly = exactTruth(meaning);
  const quick = truthInPence(meaning);
  if (!quick) return { exactly, inPence: (pence) => exactly(inPounds(pence)) };
  const inPence: Rule['inPence'] = (pence) => {
    const decided = quick(pence);
    return decided === 1 || (decided !== 0 && exactly(inPounds(pence)));
  };
  return { exactly, inPence };
}

function calculation(meaning: NumberMeaning): Ways {
  const number = exactNumber(meaning);
  const exactly = (values: readonly Fraction[]) => nearestNumber(number(values));
  const scaled = scaledNumber(meaning);
  if (!scaled) return { exactly, inPence: (pence) => exactly(inPounds(pence)) };
  const over = overOf(scaled);
  const { under } = scaled;
  const inPence: Rule['inPence'] = (pence) => {
    const quick = over(pence) / under;
    return Number.isNaN(quick) ? exactly(inPounds(pence)) : quick || 0;
  };
  return { exactly, inPence };
}

/** A number that is whole pence as it is shown, in pence; NaN where it is not, or has too many digits to tell. */
function wholePence(n: number): Pence {
  const pence = Math.round(n * 100);
  return pence / 100 === n && Math.abs(pence) < 1e15 ? pence : NaN;
}

/** Pence as exact pounds. */
const inPounds = (pence: ArrayLike<Pence>): Fraction[] =>
  Array.from(pence, (amount, i) => {
    if (!Number.isSafeInteger(amount))
      throw wrongInput(
        `Amount ${i + 1} of the rule is ${amount} pence: it must be whole pence below £90 trillion.`,
      );
    return { numerator: BigInt(amount), denominator: 100n };
  });
