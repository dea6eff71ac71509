import { type NumberMeaning, type Rounding } from './meaning';
import { held, LARGEST, type Numerator, numeratorOf, type Term } from './numerator';

/**
 * Exact arithmetic in plain numbers: a sum of whole multiples over a denominator that is known before any value
 * is. What outgrows the whole numbers that a double holds becomes NaN, and NaN stays NaN.
 */
export interface Scaled {
  readonly terms: readonly Term[];
  /** Whole; what is added to the terms. */
  readonly constant: number;
  /** Whole and positive; divides it all. */
  readonly under: number;
}

const PENCE_IN_A_POUND = 100;

/** A number of a rule, in pounds; null where it has a form, or constants, that only exact fractions can hold. */
export function scaledNumber(meaning: NumberMeaning): Scaled | null {
  switch (meaning.is) {
    case 'constant':
      return inLowestTerms([], Number(meaning.value.numerator), Number(meaning.value.denominator));
    case 'word':
      return { terms: [{ factor: 1, of: meaning.position }], constant: 0, under: PENCE_IN_A_POUND };
    case 'choice':
      return null;
    case 'negative':
    case 'size': {
      const of = scaledNumber(meaning.of);
      return of && (meaning.is === 'negative' ? negative(of) : size(of));
    }
    case 'rounded': {
      const of = scaledNumber(meaning.of);
      return of && rounded(of, meaning.how, meaning.places);
    }
  }
  const [left, right] = [scaledNumber(meaning.left), scaledNumber(meaning.right)];
  if (!left || !right) return null;
  switch (meaning.is) {
    case 'sum':
      return sum(left, right);
    case 'product':
      return product(left, right);
    case 'quotient':
      return isConstant(right) && right.constant !== 0
        ? times(left, Math.sign(right.constant) * right.under, Math.abs(right.constant))
        : null;
    case 'least':
    case 'greatest': {
      const [a, b, under] = together(left, right) ?? [];
      if (!a || !b || !under) return null;
      const chosen: Numerator =
        meaning.is === 'least'
          ? (pence) => Math.min(a(pence), b(pence))
          : (pence) => Math.max(a(pence), b(pence));
      return worked(chosen, under);
    }
  }
}

/** The sum of two numbers; null where a constant in it cannot be held. */
export function sum(left: Scaled, right: Scaled): Scaled | null {
  const common = divisorOf(left.under, right.under);
  const [a, b] = [right.under / common, left.under / common];
  const terms = [
    ...left.terms.map(({ factor, of }) => ({ factor: factor * a, of })),
    ...right.terms.map(({ factor, of }) => ({ factor: factor * b, of })),
  ];
  return inLowestTerms(terms, left.constant * a + right.constant * b, left.under * a);
}

/** The product of two numbers; null where a constant in it cannot be held. */
export function product(left: Scaled, right: Scaled): Scaled | null {
  if (isConstant(right)) return times(left, right.constant, right.under);
  if (isConstant(left)) return times(right, left.constant, left.under);
  const [a, b] = [overOf(left), overOf(right)];
  return inLowestTerms(
    [{ factor: 1, of: (pence) => held(a(pence) * b(pence)) }],
    0,
    left.under * right.under,
  );
}

export const negative = ({ terms, constant, under }: Scaled): Scaled => ({
  terms: terms.map(({ factor, of }) => ({ factor: -factor, of })),
  constant: -constant,
  under,
});

const isConstant = ({ terms }: Scaled) => terms.length === 0;
const worked = (of: Numerator, under: number): Scaled => ({ terms: [{ factor: 1, of }], constant: 0, under });

const times = ({ terms, constant, under }: Scaled, over: number, by: number): Scaled | null =>
  inLowestTerms(
    terms.map(({ factor, of }) => ({ factor: factor * over, of })),
    constant * over,
    under * by,
  );

function size(of: Scaled): Scaled {
  const numerator = overOf(of);
  return worked((pence) => Math.abs(numerator(pence)), of.under);
}

function rounded(of: Scaled, how: Rounding, places: number): Scaled | null {
  const unit = 10 ** Math.abs(places);
  const shown = places < 0 ? times(of, 1, unit) : times(of, unit, 1);
  if (!shown) return null;
  const over = overOf(shown);
  const { under } = shown;
  const whole: Numerator =
    how === 'round'
      ? (pence) => half(over(pence), under)
      : how === 'floor'
        ? (pence) => floor(over(pence), under)
        : (pence) => -floor(-over(pence), under);
  return places < 0 ? times(worked(whole, 1), unit, 1) : worked(whole, unit);
}

/** Whole times of `under` in `over`, downwards. */
function floor(over: number, under: number): number {
  const remainder = over % under;
  return (over - (remainder < 0 ? remainder + under : remainder)) / under;
}

const half = (over: number, under: number): number =>
  Math.sign(over) * floor(held(2 * Math.abs(over) + under), 2 * under);

/** Two numbers over one denominator: both numerators and it; null where a constant cannot be held. */
function together(left: Scaled, right: Scaled): [Numerator, Numerator, under: number] | null {
  const common = divisorOf(left.under, right.under);
  const a = times({ ...left, under: 1 }, right.under / common, 1);
  const b = times({ ...right, under: 1 }, left.under / common, 1);
  const under = left.under * (right.under / common);
  return a && b && under <= LARGEST ? [overOf(a), overOf(b), under] : null;
}

/** What is above the line. */
export const overOf = ({ terms, constant }: Scaled): Numerator => numeratorOf(terms, constant);

/** A number in lowest terms; null where a constant cannot be held, so that none was rounded on the way. */
function inLowestTerms(terms: readonly Term[], constant: number, under: number): Scaled | null {
  const constants = [constant, under, ...terms.map(({ factor }) => factor)];
  if (!constants.every((n) => Math.abs(n) <= LARGEST)) return null;
  const common = constants.reduce((a, b) => divisorOf(a, Math.abs(b)), 0);
  if (common === 1) return { terms, constant, under };
  return {
    terms: terms.map(({ factor, of }) => ({ factor: factor / common, of })),
    constant: constant / common,
    under: under / common,
  };
}

/** The greatest common divisor of two whole numbers that are zero or more. */
function divisorOf(a: number, b: number): number {
  while (b) [a, b] = [b, a % b];
  return a;
}
