import { type Pence } from '../money/pence';

/** The largest size of a whole number that a double holds exactly, as all below it. */
export const LARGEST = Number.MAX_SAFE_INTEGER;

/** A whole number, or NaN where it may have been rounded. */
export const held = (n: number): number => (n <= LARGEST && n >= -LARGEST ? n : NaN);

/** A whole number worked out from the pence of the rule's words; NaN where it cannot be held. */
export type Numerator = (pence: ArrayLike<Pence>) => number;

/** A whole multiple of the pence of the word at a position, or of a whole number that is worked out. */
export interface Term {
  readonly factor: number;
  readonly of: number | Numerator;
}

/**
 * A sum of whole multiples and a constant; NaN where a part of it cannot be held.
 *
 * @param constant whole, no larger than can be held
 *
 * @example
 * numeratorOf([{ factor: 20, of: 0 }, { factor: -7, of: 1 }], 0)([35, 100]) // => 0
 * @example
 * numeratorOf([{ factor: 20, of: 0 }], 0)([900719925474099]) // => NaN
 */
export function numeratorOf(terms: readonly Term[], constant: number): Numerator {
  const words = terms.filter((term): term is WordTerm => typeof term.of === 'number');
  if (words.length === terms.length) return ofWords(words, constant);
  const [first] = terms;
  if (terms.length === 1 && !constant && first?.factor === 1 && typeof first.of === 'function')
    return first.of;
  const numerators = terms.map(({ factor, of }): Numerator => {
    if (typeof of === 'number') return (pence) => factor * (pence[of] ?? NaN);
    return factor === 1 ? of : (pence) => factor * of(pence);
  });
  const margin = LARGEST - Math.abs(constant);
  return (pence) => {
    let total = constant;
    let sizes = 0;
    for (const numerator of numerators) {
      const term = numerator(pence);
      total += term;
      sizes += Math.abs(term);
    }
    return sizes <= margin ? total : NaN;
  };
}

interface WordTerm extends Term {
  readonly of: number;
}

/** The same over words alone; sums of one, two and three are most of all rules and go without a loop. */
function ofWords(terms: readonly WordTerm[], constant: number): Numerator {
  const [first, second, third] = terms;
  if (!first) return () => constant;
  const margin = LARGEST - Math.abs(constant);
  const { of: i, factor: f } = first;
  if (!second)
    return (pence) => {
      const a = f * (pence[i] ?? NaN);
      return Math.abs(a) <= margin ? a + constant : NaN;
    };
  const { of: j, factor: g } = second;
  if (!third)
    return (pence) => {
      const a = f * (pence[i] ?? NaN);
      const b = g * (pence[j] ?? NaN);
      return Math.abs(a) + Math.abs(b) <= margin ? a + b + constant : NaN;
    };
  const { of: k, factor: h } = third;
  const rest = terms.slice(3);
  return (pence) => {
    const a = f * (pence[i] ?? NaN);
    const b = g * (pence[j] ?? NaN);
    const c = h * (pence[k] ?? NaN);
    let total = a + b + c + constant;
    let sizes = Math.abs(a) + Math.abs(b) + Math.abs(c);
    for (const { of, factor } of rest) {
      const term = factor * (pence[of] ?? NaN);
      total += term;
      sizes += Math.abs(term);
    }
    return sizes <= margin ? total : NaN;
  };
}
