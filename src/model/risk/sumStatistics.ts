import { type Fraction, timesRounded } from '../money/fraction';
import { type Pence } from '../money/pence';
import { nearestNumber } from '../money/nearestNumber';
import { countBelow, type Outcomes, type Weights } from './outcomes';

/**
 * Figures of the sum of two independent amounts, from both lists of outcomes and not from all their pairs: two lists
 * of a thousand stand for a million outcomes. Where the lists are short enough to be held exactly the figures are
 * exact; else they are as good as doubles, and what is nearer to a bound than these can tell counts as on it.
 */

/** Doubles tell two chances apart that differ by more than this; nearer ones are compared exactly where they can be. */
const DOUBT = 1e-9;
/** What doubles may be out by: chances, and pence. */
const CHANCE_NOISE = 1e-12;
const PENCE_NOISE = 1e-6;

/**
 * The chance that the sum reaches a floor, and what is missing to it on average, counted as zero where nothing is:
 * pence, rounded once.
 *
 * @example
 * againstFloor(lostUnless(0.5, 5), lostUnless(0.5, 5), 6) // => { kept: 0.25, expectedShortfall: 2 }
 */
export function againstFloor(
  a: Outcomes,
  b: Outcomes,
  floor: Pence,
): { kept: number; expectedShortfall: Pence } {
  if (a.exact && b.exact) {
    const { below, short } = exactlyShort(a.amounts, a.exact, b.amounts, b.exact, floor);
    const of = a.exact.of * b.exact.of;
    return {
      kept: nearestNumber({ numerator: of - below, denominator: of }),
      expectedShortfall: expected(short, of),
    };
  }
  const [less, more] = a.amounts.length < b.amounts.length ? [a, b] : [b, a];
  const chances = cumulated(more.chances);
  const worths = cumulated(more.chances.map((chance, i) => chance * (more.amounts[i] as number)));
  const below = new Sum();
  const short = new Sum();
  for (let i = 0; i < less.amounts.length; i++) {
    const left = floor - (less.amounts[i] as number);
    const end = countBelow(more.amounts, left);
    if (end === 0) continue;
    const chance = less.chances[i] as number;
    below.add(chance * (chances[end - 1] as number));
    short.add(chance * (left * (chances[end - 1] as number) - (worths[end - 1] as number)));
  }
  return {
    kept: Math.max(0, 1 - below.value),
    expectedShortfall: Math.floor(short.value + 0.5 + PENCE_NOISE),
  };
}

/** Expected pence from parts of a whole, rounded once. */
export const expected = (short: bigint, of: bigint): Pence =>
  timesRounded(1, { numerator: short, denominator: of });

/** How many parts of the whole lie below a bound, and those parts times what each is short of it. */
function exactlyShort(
  amounts: Float64Array,
  { weights }: Weights,
  others: Float64Array,
  { weights: otherWeights }: Weights,
  bound: Pence,
): { below: bigint; short: bigint } {
  let end = others.length;
  let weight = 0n;
  let worth = 0n;
  for (let j = 0; j < end; j++) {
    weight += otherWeights[j] as bigint;
    worth += (otherWeights[j] as bigint) * BigInt(others[j] as number);
  }
  let below = 0n;
  let short = 0n;
  for (let i = 0; i < amounts.length; i++) {
    const left = bound - (amounts[i] as number);
    while (end > 0 && (others[end - 1] as number) >= left) {
      end--;
      weight -= otherWeights[end] as bigint;
      worth -= (otherWeights[end] as bigint) * BigInt(others[end] as number);
    }
    if (end === 0) break;
    below += (weights[i] as bigint) * weight;
    short += (weights[i] as bigint) * (BigInt(left) * weight - worth);
  }
  return { below, short };
}

/**
 * The smallest amount that the sum does not exceed with at least a given chance: for 10% the P10.
 *
 * @param chance above 0, below 1
 *
 * @example
 * smallestWithin(lostUnless(0.1, 5), certainly(3), { numerator: 1n, denominator: 10n }) // => 3
 */
export function smallestWithin(a: Outcomes, b: Outcomes, chance: Fraction): Pence {
  const near = Number(chance.numerator) / Number(chance.denominator);
  const [less, more] = a.amounts.length < b.amounts.length ? [a, b] : [b, a];
  const upTo = cumulated(more.chances);
  const within = (bound: Pence): boolean => {
    const about = chanceAtMost(less, more.amounts, upTo, bound);
    if (Math.abs(about - near) > DOUBT) return about > near;
    if (!a.exact || !b.exact) return about >= near - CHANCE_NOISE;
    const { below } = exactlyShort(a.amounts, a.exact, b.amounts, b.exact, bound + 1);
    return below * chance.denominator >= chance.numerator * a.exact.of * b.exact.of;
  };
  let least = (a.amounts[0] as number) + (b.amounts[0] as number);
  let most = (a.amounts.at(-1) as number) + (b.amounts.at(-1) as number);
  while (least < most) {
    const middle = least + Math.floor((most - least) / 2);
    if (within(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

function chanceAtMost(
  { amounts, chances }: Outcomes,
  others: Float64Array,
  upTo: Float64Array,
  bound: Pence,
): number {
  let sum = 0;
  for (let i = 0; i < amounts.length; i++) {
    const end = countBelow(others, bound - (amounts[i] as number) + 1);
    if (end > 0) sum += (chances[i] as number) * (upTo[end - 1] as number);
  }
  return sum;
}

function cumulated(values: Float64Array): Float64Array {
  const sum = new Sum();
  return values.map((value) => sum.add(value));
}

/** A sum that carries what each addition in doubles leaves out. */
class Sum {
  value = 0;
  #left = 0;

  add(value: number): number {
    const wanted = value + this.#left;
    const next = this.value + wanted;
    this.#left = wanted - (next - this.value);
    this.value = next;
    return next;
  }
}
