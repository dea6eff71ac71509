import { type Fraction, inLowestTerms } from '../money/fraction';
import { type Pence } from '../money/pence';
import { productAtMost, sumOfWhole, type Whole } from '../money/whole';

/** The level at which water-filling comes to rest. */
export interface WaterLevel {
  /** What each line that floats gives for each unit of its pull, as an exact fraction in its lowest terms. */
  readonly level: Fraction;
  /** Whether a line gives all that it may. */
  readonly held: readonly boolean[];
  /** The lines that are not held, by position, and the pence that they give together, each by its pull. */
  readonly afloat: readonly number[];
  readonly pence: Pence;
}

/**
 * Finds λ with Σ min(λ × pull, room) = cut. Beginning with every line afloat, λ is what remains over the pulls that
 * are afloat; lines that would give more than they may are held at that; repeated until none is. Every comparison is
 * exact. The rounds are few: each takes away at least half of what is missing or half of the pulls afloat.
 *
 * @param cut pence, from zero to the sum of the room of the lines that have a pull
 * @param pulls zero or more: budgets, times tier weights where there are any
 * @param room pence that each line may give; Infinity where nothing holds it
 *
 * @example
 * waterLevel(200000000, [320000000, 410000000, 150000000, 65000000, 240000000, 90000000], [0, 20000000, 50000000, 25000000, 120000000, 90000000]).level // => { numerator: 36n, denominator: 109n }
 */
export function waterLevel(cut: Pence, pulls: readonly Whole[], room: readonly Pence[]): WaterLevel {
  const held = pulls.map(() => false);
  let afloat = Array.from(pulls.keys()).filter((i) => Number(pulls[i]) !== 0);
  let pence = cut;
  for (;;) {
    const pull = sumOfWhole(afloat.map((i) => pulls[i] ?? 0));
    const full = afloat.filter((i) => {
      const most = room[i] ?? 0;
      return most < Infinity && productAtMost(most, pull, pence, pulls[i] ?? 0);
    });
    const level = inLowestTerms({ numerator: BigInt(pence), denominator: BigInt(pull) });
    for (const i of full) {
      held[i] = true;
      pence -= room[i] ?? 0;
    }
    if (full.length) afloat = afloat.filter((i) => !held[i]);
    if (!full.length || !afloat.length) return { level, held, afloat, pence };
  }
}
