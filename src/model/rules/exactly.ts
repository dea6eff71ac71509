import { PoolError } from '../errors/poolError';
import { type Comparison, type NumberMeaning, type Rounding, type TruthMeaning } from './meaning';
import { type Rational, rational } from './rational';

/** A rule in exact fractions of any size: right for every value, and quick enough for one cell. */

export type ExactNumber = (values: readonly Rational[]) => Rational;
export type ExactTruth = (values: readonly Rational[]) => boolean;

const ZERO: Rational = { over: 0n, under: 1n };

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
        return order(a, b) * sign <= 0 ? a : b;
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
      return (values) => holds(order(left(values), right(values)));
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

const negative = ({ over, under }: Rational): Rational => ({ over: -over, under });
const size = (n: Rational): Rational => (n.over < 0n ? negative(n) : n);

function sum(a: Rational, b: Rational): Rational {
  return a.under === b.under
    ? rational(a.over + b.over, a.under)
    : rational(a.over * b.under + b.over * a.under, a.under * b.under);
}

const product = (a: Rational, b: Rational): Rational => rational(a.over * b.over, a.under * b.under);

function quotient(a: Rational, b: Rational, divisor: string): Rational {
  if (b.over === 0n)
    throw new PoolError(
      '#DIV/0!',
      `The rule divides by ${divisor || 'an expression'}, which comes to zero. To answer otherwise write a choice, such as total == 0 ? 0 : part / total.`,
    );
  return rational(a.over * b.under, a.under * b.over);
}

function order(a: Rational, b: Rational): number {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** To some decimals: `round` half away from zero as Excel's ROUND does, `floor` down, `ceil` up. */
function rounded(n: Rational, how: Rounding, places: number): Rational {
  const unit = 10n ** BigInt(Math.abs(places));
  const [over, under] = places < 0 ? [n.over, n.under * unit] : [n.over * unit, n.under];
  const whole =
    how === 'round' ? half(over, under) : how === 'floor' ? floor(over, under) : -floor(-over, under);
  return places < 0 ? rational(whole * unit, 1n) : rational(whole, unit);
}

const floor = (over: bigint, under: bigint): bigint => over / under - (over % under < 0n ? 1n : 0n);
const half = (over: bigint, under: bigint): bigint =>
  over < 0n ? -half(-over, under) : (2n * over + under) / (2n * under);
