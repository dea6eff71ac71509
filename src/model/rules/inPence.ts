import { type Comparison, type NumberMeaning, type TruthMeaning } from './meaning';
import { type Pence } from '../money/pence';
import { type Numerator } from './numerator';
import { negative, overOf, product, type Scaled, scaledNumber, sum } from './scaled';

/**
 * Whether a test holds, 1 or 0, over the pence of the rule's words; NaN where a number outgrew what a double holds
 * exactly or a divisor is zero, so that the exact fractions decide.
 */
export type TruthInPence = (pence: ArrayLike<Pence>) => number;

/** A test in whole numbers; null where it has a form that only the exact fractions can decide. */
export function truthInPence(meaning: TruthMeaning): TruthInPence | null {
  switch (meaning.is) {
    case 'comparison':
      return comparison(meaning);
    case 'not': {
      const of = truthInPence(meaning.of);
      return of && ((pence) => 1 - of(pence));
    }
    case 'both':
    case 'either': {
      const left = truthInPence(meaning.left);
      const right = truthInPence(meaning.right);
      if (!left || !right) return null;
      const goesOn = meaning.is === 'both' ? 1 : 0;
      return (pence) => {
        const first = left(pence);
        return first === goesOn ? right(pence) : first;
      };
    }
    case 'choice': {
      const [test, yes, no] = [
        truthInPence(meaning.test),
        truthInPence(meaning.yes),
        truthInPence(meaning.no),
      ];
      if (!test || !yes || !no) return null;
      return (pence) => {
        const chosen = test(pence);
        return chosen === 1 ? yes(pence) : chosen === 0 ? no(pence) : NaN;
      };
    }
  }
}

/** A comparison is the sign of a difference; one side may be divided by something, whose sign then counts too. */
function comparison(meaning: Extract<TruthMeaning, { readonly is: 'comparison' }>): TruthInPence | null {
  const [left, right] = [ratio(meaning.left), ratio(meaning.right)];
  if (!left || !right || (left.divisor && right.divisor)) return null;
  const divisor = left.divisor ?? right.divisor;
  const a = right.divisor ? product(left.dividend, right.divisor) : left.dividend;
  const b = left.divisor ? product(right.dividend, left.divisor) : right.dividend;
  const difference = a && b && sum(a, negative(b));
  if (!difference) return null;
  const holds = compare(meaning.operator, overOf(difference));
  if (!divisor) return holds;
  const mirrored = compare(meaning.operator, overOf(negative(difference)));
  const sign = overOf(divisor);
  return (pence) => {
    const by = sign(pence);
    return by > 0 ? holds(pence) : by < 0 ? mirrored(pence) : NaN;
  };
}

interface Ratio {
  readonly dividend: Scaled;
  readonly divisor: Scaled | null;
}

/** A side of a comparison, with what the whole of it is divided by. */
function ratio(meaning: NumberMeaning): Ratio | null {
  const plain = scaledNumber(meaning);
  if (plain) return { dividend: plain, divisor: null };
  if (meaning.is !== 'quotient') return null;
  const [dividend, divisor] = [scaledNumber(meaning.left), scaledNumber(meaning.right)];
  return dividend && divisor && { dividend, divisor };
}

/** How a difference compares with zero. */
function compare(operator: Comparison, difference: Numerator): TruthInPence {
  switch (operator) {
    case '>=':
      return (pence) => {
        const n = difference(pence);
        return n >= 0 ? 1 : n < 0 ? 0 : NaN;
      };
    case '>':
      return (pence) => {
        const n = difference(pence);
        return n > 0 ? 1 : n <= 0 ? 0 : NaN;
      };
    case '<=':
      return (pence) => {
        const n = difference(pence);
        return n <= 0 ? 1 : n > 0 ? 0 : NaN;
      };
    case '<':
      return (pence) => {
        const n = difference(pence);
        return n < 0 ? 1 : n >= 0 ? 0 : NaN;
      };
    case '==':
    case '!=': {
      const same = operator === '==' ? 1 : 0;
      return (pence) => {
        const n = difference(pence);
        return n === 0 ? same : Number.isNaN(n) ? NaN : 1 - same;
      };
    }
  }
}
