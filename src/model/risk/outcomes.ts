import { fractionOf } from '../money/fraction';
import { type Pence } from '../money/pence';

/** The amounts that may come about, and how likely each is. */
export interface Outcomes {
  /** Pence, ascending, each once. */
  readonly amounts: Float64Array;
  /** How likely each is, to the precision of a double. */
  readonly chances: Float64Array;
  /** The same exactly; null where there are more outcomes than are calculated with whole numbers of any length. */
  readonly exact: Weights | null;
}

/** Chances as so many parts of a whole. */
export interface Weights {
  readonly weights: readonly bigint[];
  readonly of: bigint;
}

/** Up to so many outcomes are calculated exactly. */
const MOST_EXACT = 4096;

/**
 * The outcome that is certain.
 *
 * @example
 * certainly(5) // => { amounts: Float64Array.of(5), chances: Float64Array.of(1), exact: { weights: [1n], of: 1n } }
 */
export const certainly = (pence: Pence): Outcomes => ({
  amounts: Float64Array.of(pence),
  chances: Float64Array.of(1),
  exact: { weights: [1n], of: 1n },
});

/**
 * A sum that is taken away with some chance.
 *
 * @param probability that it is not; the decimal that Excel shows
 * @param pence above zero
 *
 * @example
 * lostUnless(0.8, 7) // => { amounts: Float64Array.of(0, 7), chances: Float64Array.of(0.8, 0.2), exact: { weights: [4n, 1n], of: 5n } }
 */
export function lostUnless(probability: number, pence: Pence): Outcomes {
  const { numerator, denominator } = fractionOf(probability);
  const common = commonDivisor(numerator, denominator);
  const of = denominator / common;
  const weights = [numerator / common, of - numerator / common];
  const chances = weights.map((weight) => Number(weight) / Number(of));
  return { amounts: Float64Array.of(0, pence), chances: Float64Array.from(chances), exact: { weights, of } };
}

/**
 * Outcomes from amounts in any order, equal ones put together.
 *
 * @example
 * gathered(Float64Array.of(7, 5, 7), Float64Array.of(0.25, 0.5, 0.25), null) // => { amounts: Float64Array.of(5, 7), chances: Float64Array.of(0.5, 0.5), exact: null }
 */
export function gathered(amounts: Float64Array, chances: Float64Array, exact: Weights | null): Outcomes {
  const sorted = amounts.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++)
    if (i === 0 || sorted[i] !== sorted[count - 1]) sorted[count++] = sorted[i] as number;
  const distinct = sorted.slice(0, count);
  const together = new Float64Array(count);
  const weights = new Array<bigint>(exact ? count : 0).fill(0n);
  for (let i = 0; i < amounts.length; i++) {
    const at = countBelow(distinct, amounts[i] as number);
    together[at] = (together[at] as number) + (chances[i] as number);
    if (exact) weights[at] = (weights[at] as bigint) + (exact.weights[i] as bigint);
  }
  return { amounts: distinct, chances: together, exact: exact && { weights, of: exact.of } };
}

/**
 * How many of some ascending numbers are below a bound.
 *
 * @example
 * countBelow(Float64Array.of(1, 3, 5), 5) // => 2
 */
export function countBelow(ascending: Float64Array, bound: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The outcomes of the sum of two amounts of which neither depends on the other.
 *
 * @example
 * sumOfBoth(lostUnless(0.5, 5), lostUnless(0.5, 5)) // => { amounts: Float64Array.of(0, 5, 10), chances: Float64Array.of(0.25, 0.5, 0.25), exact: { weights: [1n, 2n, 1n], of: 4n } }
 */
export function sumOfBoth(a: Outcomes, b: Outcomes): Outcomes {
  const amounts = new Float64Array(a.amounts.length * b.amounts.length);
  const chances = new Float64Array(amounts.length);
  const both = amounts.length <= MOST_EXACT && a.exact && b.exact ? ([a.exact, b.exact] as const) : null;
  const weights: bigint[] = [];
  let at = 0;
  for (let j = 0; j < b.amounts.length; j++)
    for (let i = 0; i < a.amounts.length; i++, at++) {
      amounts[at] = (a.amounts[i] as number) + (b.amounts[j] as number);
      chances[at] = (a.chances[i] as number) * (b.chances[j] as number);
      if (both) weights.push((both[0].weights[i] as bigint) * (both[1].weights[j] as bigint));
    }
  return gathered(amounts, chances, both && { weights, of: both[0].of * both[1].of });
}

/**
 * How likely each state of some streams is that arrive or not, independently. Bit `j` of a state says that stream `j`
 * does not arrive.
 *
 * @param probabilities that each arrives
 *
 * @example
 * likelihoods([0.75, 0.5]) // => { chances: Float64Array.of(0.375, 0.125, 0.375, 0.125), exact: { weights: [3n, 1n, 3n, 1n], of: 8n } }
 */
export function likelihoods(probabilities: readonly number[]): Pick<Outcomes, 'chances' | 'exact'> {
  let { chances, exact }: Pick<Outcomes, 'chances' | 'exact'> = certainly(0);
  for (const probability of probabilities) {
    const { chances: own, exact: ways } = lostUnless(probability, 1);
    const next = new Float64Array(2 * chances.length);
    next.set(chances.map((chance) => chance * (own[0] as number)));
    next.set(
      chances.map((chance) => chance * (own[1] as number)),
      chances.length,
    );
    exact = exact && ways && next.length <= MOST_EXACT ? everyWay(exact, ways) : null;
    chances = next;
  }
  return { chances, exact };
}

const everyWay = (a: Weights, b: Weights): Weights => ({
  weights: b.weights.flatMap((way) => a.weights.map((weight) => weight * way)),
  of: a.of * b.of,
});

function commonDivisor(a: bigint, b: bigint): bigint {
  let [greater, lesser] = [a, b];
  while (lesser > 0n) [greater, lesser] = [lesser, greater % lesser];
  return greater;
}
