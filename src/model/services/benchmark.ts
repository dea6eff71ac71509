import {
  compareFractions,
  type Fraction,
  inLowestTerms,
  minus,
  overFraction,
  whole,
} from '../money/fraction';
import { nearestNumber } from '../money/nearestNumber';

/** Which direction is good: a lower cost, or a higher outcome. */
export type Good = 'lower' | 'higher';

/** Fewer neighbours than this make no quartiles. */
const FEWEST_NEIGHBOURS = 5;

/** Where a figure is among neighbours. There is no single score: cost and outcome are each compared alone. */
export interface Benchmark {
  /** Of the neighbours, exactly. */
  readonly median: Fraction;
  /** How far the figure lies from the median, as a share of it; null where the median is zero. */
  readonly difference: number | null;
  /** 1 is the best of all, ours among them; equals share the better rank. */
  readonly rank: number;
  readonly of: number;
  /** 1 where it is at least as good as the neighbours' best quartile; null with fewer than five neighbours. */
  readonly quartile: 1 | 2 | 3 | 4 | null;
}

/**
 * Sets a figure against neighbours. Quartiles are those of Excel's QUARTILE.INC over the neighbours alone.
 * (docs/calculations.md#13-value-for-money.)
 *
 * @param ours in any unit, exactly
 * @param neighbours in the same unit; null where there is none
 *
 * @example
 * benchmark(whole(3), [1, 2, 4].map(whole), 'lower') // => { median: { numerator: 2n, denominator: 1n }, difference: 0.5, rank: 3, of: 4, quartile: null }
 */
export function benchmark(ours: Fraction, neighbours: readonly Fraction[], good: Good): Benchmark | null {
  if (neighbours.length === 0) return null;
  const better = (a: Fraction, b: Fraction) =>
    (good === 'lower' ? compareFractions(a, b) : compareFractions(b, a)) < 0;
  const bestFirst = [...neighbours].sort((a, b) =>
    good === 'lower' ? compareFractions(a, b) : compareFractions(b, a),
  );
  const median = quarterOf(bestFirst, 2);
  const quarters = [1, 2, 3] as const;
  const within = quarters.find((quarter) => !better(quarterOf(bestFirst, quarter), ours));
  return {
    median,
    difference: median.numerator === 0n ? null : ratio(minus(ours, median), median),
    rank: 1 + neighbours.filter((neighbour) => better(neighbour, ours)).length,
    of: neighbours.length + 1,
    quartile: neighbours.length < FEWEST_NEIGHBOURS ? null : (within ?? 4),
  };
}

/** The value a quarter, half or three quarters along a sorted list, between two neighbours where it falls there. */
function quarterOf(sorted: readonly Fraction[], quarter: number): Fraction {
  const along = (sorted.length - 1) * quarter;
  const [at, part] = [Math.floor(along / 4), BigInt(along % 4)];
  const low = sorted[at] ?? whole(0);
  const high = sorted[at + 1] ?? low;
  return inLowestTerms({
    numerator: low.numerator * high.denominator * (4n - part) + high.numerator * low.denominator * part,
    denominator: low.denominator * high.denominator * 4n,
  });
}

const ratio = (a: Fraction, b: Fraction): number => nearestNumber(overFraction(a, b));

/** What cost and outcome say together, each beside the neighbours' median. */
export type Verdict = 'better and no dearer' | 'worse and no cheaper' | 'trade-off' | 'as neighbours';

/**
 * Cost and outcome beside each other: better and dearer, or worse and cheaper, is a trade-off to decide and no rank.
 *
 * @param cost less is good
 * @param outcome more is good
 *
 * @example
 * verdictOf({ difference: 0.1 }, { difference: 0.2 }) // => "trade-off"
 */
export function verdictOf(
  { difference: cost }: Pick<Benchmark, 'difference'>,
  { difference: outcome }: Pick<Benchmark, 'difference'>,
): Verdict | null {
  if (cost === null || outcome === null) return null;
  if (cost === 0 && outcome === 0) return 'as neighbours';
  if (cost <= 0 && outcome >= 0) return 'better and no dearer';
  return cost >= 0 && outcome <= 0 ? 'worse and no cheaper' : 'trade-off';
}
