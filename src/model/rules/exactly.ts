import { PoolError } from '../errors/poolError';
import {
  compareFractions,
  floorOf,
  type Fraction,
  negative,
  overFraction,
  plus,
  roundedOf,
  timesFraction,
  ZERO,
} from '../money/fraction';
import { type Comparison, type NumberMeaning, type Rounding, type TruthMeaning } from './meaning';
import { heldFraction } from './heldFraction';

/** A rule in exact fractions of any size: right for every value, and quick enough for one cell. */

export type ExactNumber = (values: readonly Fraction[]) => Fraction;
export type ExactTruth = (values: readonly Fraction[]) => boolean;

/**
 * How to work a number out from the values of the rule's words.
 *
 * @returns throws `#DIV/0!` where it divides by zero, `#N/A` where numbers outgrow what can be held
 */
export function exactNumber(meaning: NumberMeaning): ExactNumber {
  switch (meaning.is) {
    case 'constant':
      return () => meaning.value;
    case 'word':
      return (values) => values[meaning.position] ?? ZERO;
    case 'negative': {
      const of = exactNumber(meaning.of);
      return (values) => negative(of(values));
    }
    case 'size': {
      const of = exactNumber(meaning.of);
      return (values) => size(of(values));
    }
    case 'rounded': {
      const of = exactNumber(meaning.of);
      return (values) => rounded(of(values), meaning.how, meaning.places);
    }
    case 'choice': {
      const test = exactTruth(meaning.test);
      const [yes, no] = [exactNumber(meaning.yes), exactNumber(meaning.no)];
      return (values) => (test(values) ? yes(values) : no(values));
    }
    default:
      return ofTwo(meaning);
  }
}

function ofTwo(meaning: Extract<NumberMeaning, { readonly left: unknown }>): ExactNumber {
  const [left, right] = [exactNumber(meaning.left), exactNumber(meaning.right)];
  switch (meaning.is) {
    case 'sum':
      return (values) => sum(left(values), right(values));
    case 'product':
      return (values) => product(left(values), right(values));
    case 'quotient':
      return (values) => quotient(left(values), right(values), meaning.divisor);
    case 'least':
    case 'greatest': {
      const sign = meaning.is === 'least' ? 1 : -1;
      return (values) => {
        const [a, b] = [left(values), right(values)];
        return compareFractions(a, b) * sign <= 0 ? a : b;
      };
    }
  }
}

/** How to tell whether a test holds; what `and`, `or` and a choice leave undecided is not worked out. */
export function exactTruth(meaning: TruthMeaning): ExactTruth {
  switch (meaning.is) {
    case 'comparison': {
      const [left, right] = [exactNumber(meaning.left), exactNumber(meaning.right)];
      const holds = HOLDS[meaning.operator];
      return (values) => holds(compareFractions(left(values), right(values)));
    }
    case 'both': {
      const [left, right] = [exactTruth(meaning.left), exactTruth(meaning.right)];
      return (values) => left(values) && right(values);
    }
    case 'either': {
      const [left, right] = [exactTruth(meaning.left), exactTruth(meaning.right)];
      return (values) => left(values) || right(values);
    }
    case 'not': {
      const of = exactTruth(meaning.of);
      return (values) => !of(values);
    }
    case 'choice': {
      const test = exactTruth(meaning.test);
      const [yes, no] = [exactTruth(meaning.yes), exactTruth(meaning.no)];
      return (values) => (test(values) ? yes(values) : no(values));
    }
  }
}

const HOLDS: Readonly<Record<Comparison, (order: number) => boolean>> = {
  '>=': (order) => order >= 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '<': (order) => order < 0,
  '==': (order) => order === 0,
  '!=': (order) => order !== 0,
};

const size = (n: Fraction): Fraction => (n.numerator < 0n ? negative(n) : n);

/** Money is over one denominator in all of a rule, which a sum keeps. */
const sum = (a: Fraction, b: Fraction): Fraction =>
  heldFraction(a.denominator === b.denominator ? { ...a, numerator: a.numerator + b.numerator } : plus(a, b));

const product = (a: Fraction, b: Fraction): Fraction => heldFraction(timesFraction(a, b));

function quotient(a: Fraction, b: Fraction, divisor: string): Fraction {
  if (b.numerator === 0n)
    throw new PoolError(
      '#DIV/0!',
      `The rule divides by ${divisor || 'an expression'}, which comes to zero. To answer otherwise write a choice, such as total == 0 ? 0 : part / total.`,
    );
  return heldFraction(overFraction(a, b));
}

/** To some decimals: `round` half away from zero as Excel's ROUND does, `floor` down, `ceil` up. */
function rounded(n: Fraction, how: Rounding, places: number): Fraction {
  const unit =
    places < 0
      ? { numerator: 1n, denominator: 10n ** BigInt(-places) }
      : { numerator: 10n ** BigInt(places), denominator: 1n };
  const units = WHOLE[how](timesFraction(n, unit));
  return heldFraction({ numerator: units * unit.denominator, denominator: unit.numerator });
}

const WHOLE: Readonly<Record<Rounding, (n: Fraction) => bigint>> = {
  round: roundedOf,
  floor: floorOf,
  ceil: (n) => -floorOf(negative(n)),
};
