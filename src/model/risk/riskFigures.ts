import { type Sum } from '../funding/sum';
import { type Pence } from '../money/pence';
import { type Halves } from './exactOutcomes';
import { type Bounds, smallestAt } from './smallestAt';
import { againstFloor, expected, smallestWithin } from './sumStatistics';

/** How likely a commitment is kept, and what it gets. Null stands for what is not known. */
export interface RiskFigures {
  /** The chance that it gets at least its floor. */
  readonly kept: number | 'No floor' | null;
  /** What is missing to its floor on average over all outcomes, pence; zero where it has no floor. */
  readonly expectedShortfall: Pence | null;
  /** The smallest amount that it gets no more than with a chance of at least 10%, 50% and 90%, pence. */
  readonly p10: Pence | null;
  readonly p50: Pence | null;
  readonly p90: Pence | null;
}

/** Where an amount is missing. */
export const NOT_TOLD: RiskFigures = { kept: null, expectedShortfall: null, p10: null, p50: null, p90: null };

const PERCENTILES = [10, 50, 90] as const;

/**
 * The figures of a commitment from all its outcomes: exact, each rounded once.
 *
 * @example
 * exactFigures([{ amounts: Float64Array.of(0, 5), chances: Float64Array.of(0.2, 0.8), exact: { weights: [1n, 4n], of: 5n } }, { amounts: Float64Array.of(0), chances: Float64Array.of(1), exact: { weights: [1n], of: 1n } }], { pence: 5, atLeast: false, known: true }) // => { kept: 0.8, expectedShortfall: 1, p10: 0, p50: 5, p90: 5 }
 */
export function exactFigures([a, b]: Halves, floor: Sum): RiskFigures {
  const percentiles = PERCENTILES.map((percent) =>
    smallestWithin(a, b, { numerator: BigInt(percent), denominator: 100n }),
  );
  return figures(percentiles, floor, () => againstFloor(a, b, floor.pence));
}

/**
 * The figures of a commitment from what it gets in some draws: of the draws they are exact too.
 *
 * @param list pence, draw by draw
 * @param bounds between which all of them lie
 *
 * @example
 * drawnFigures(Float64Array.of(5, 5, 0, 5), { pence: 5, atLeast: false, known: true }, { least: 0, most: 5 }) // => { kept: 0.75, expectedShortfall: 1, p10: 0, p50: 5, p90: 5 }
 */
export function drawnFigures(list: Float64Array, floor: Sum, bounds: Bounds): RiskFigures {
  const places = PERCENTILES.map((percent) => Math.ceil((list.length * percent) / 100));
  return figures(smallestAt(list, places, bounds), floor, () => {
    const { kept, short } = against(list, floor.pence, bounds.least);
    return { kept: kept / list.length, expectedShortfall: expected(short, BigInt(list.length)) };
  });
}

function figures(
  [p10 = NaN, p50 = NaN, p90 = NaN]: readonly Pence[],
  floor: Sum,
  againstFloor: () => Pick<RiskFigures, 'kept' | 'expectedShortfall'>,
): RiskFigures {
  if (floor.atLeast) return { ...NOT_TOLD, p10, p50, p90 };
  if (floor.pence <= 0) return { kept: 'No floor', expectedShortfall: 0, p10, p50, p90 };
  return { ...againstFloor(), p10, p50, p90 };
}

/**
 * In how many draws a floor is met, and all that is missing to it in the others: whole, however large. Written so
 * that nothing hangs on a comparison: a processor that guesses wrong every other time would take thrice as long.
 */
function against(list: Float64Array, floor: Pence, least: Pence): { kept: number; short: bigint } {
  const atOnce = Math.max(1, Math.floor(Number.MAX_SAFE_INTEGER / Math.max(1, floor - least)));
  let broken = 0;
  let short = 0n;
  for (let first = 0; first < list.length; first += atOnce) {
    const end = Math.min(list.length, first + atOnce);
    let part = 0;
    for (let d = first; d < end; d++) {
      const missing = floor - (list[d] as number);
      const is = Number(missing > 0);
      broken += is;
      part += missing * is;
    }
    short += BigInt(part);
  }
  return { kept: list.length - broken, short };
}
