import { type Plan } from '../plan/plan';
import { DrawnFunding } from './drawnFunding';
import { drawn, type Draws } from './draws';
import { ExactOutcomes, MOST_ENUMERATED } from './exactOutcomes';
import { type ExposedCommitment, type Exposure, exposureOf } from './exposure';
import { drawnFigures, exactFigures, type RiskFigures, NOT_TOLD } from './riskFigures';
import { type Method } from './method';

/** The risk of a commitment in a year, and how it was come by. */
export interface CommitmentRisk extends RiskFigures {
  readonly commitment: string;
  readonly method: Method;
}

/**
 * The risk of each commitment of a year, in the order of the commitment table: every outcome calculated exactly where
 * at most 20 uncertain streams reach the commitment, else drawn at random. (docs/calculations.md#12-risk.)
 *
 * @param label the year's heading, or `Undated`
 * @param draws how many draws are made where there are too many outcomes
 * @throws as {@link exposureOf}
 *
 * @example
 * commitmentRisks(readPlan([[['Stream', 'Probability', '2010/11'], ['ABG', 0.8, 10], ['SSG', 0.6, 16]], [['Allocation', 'Source', 'Commitment', '2010/11'], ['', 'ABG', 'Play', 10], ['', 'SSG', 'Play', 16]], [['Commitment', '2010/11'], ['Play', 20]]]), '2010/11', 10000, 1) // => [{ commitment: "Play", kept: 0.48, expectedShortfall: 528, p10: 1000, p50: 1600, p90: 2600, method: { is: "exact", outcomes: 4 } }]
 */
export function commitmentRisks(plan: Plan, label: string, draws: number, seed: number): CommitmentRisk[] {
  const exposure = exposureOf(plan, label);
  return risksFromDraws(exposure, drawn(exposure, tooManyOutcomes(exposure), seed, 0, draws));
}

/** The commitments that have too many outcomes to calculate all, by position in the exposure: those to be drawn. */
export const tooManyOutcomes = ({ commitments }: Pick<Exposure, 'commitments'>): number[] =>
  commitments.flatMap(({ streams, notTold }, c) => (streams.length > MOST_ENUMERATED && !notTold ? [c] : []));

/**
 * The risk of each commitment from draws that were made elsewhere.
 *
 * @param followed those of which the draws are to be used, by position in the exposure; the others are calculated exactly
 */
export const risksFromDraws = (
  exposure: Exposure,
  draws: Draws,
  followed: readonly number[] = tooManyOutcomes(exposure),
): CommitmentRisk[] => [...eachRisk(exposure, draws, followed, [...exposure.commitments.keys()])];

/**
 * The same one commitment after the other.
 *
 * @param wanted those whose risk is wanted, by position in the exposure
 */
export function* eachRisk(
  exposure: Exposure,
  draws: Draws,
  followed: readonly number[],
  wanted: readonly number[],
): Generator<CommitmentRisk, void> {
  const drawnFor = new Set(followed);
  const funding = new DrawnFunding(exposure, draws);
  const amounts = new Float64Array(followed.length ? draws.to - draws.from : 0);
  const outcomes = new ExactOutcomes(exposure);
  for (const c of wanted) {
    const { line, streams, notTold } = exposure.commitments[c] as ExposedCommitment;
    const { commitment, floor } = line;
    if (notTold) yield { commitment, ...NOT_TOLD, method: { is: 'not known', why: notTold } };
    else if (drawnFor.has(c)) {
      const figures = drawnFigures(funding.of(c, amounts), floor, funding.boundsOf(c));
      yield { commitment, ...figures, method: methodOf(figures, draws) };
    } else {
      const figures = exactFigures(outcomes.halvesOf(c), floor);
      yield { commitment, ...figures, method: { is: 'exact', outcomes: 2 ** streams.length } };
    }
  }
}

function methodOf({ kept }: RiskFigures, { seed, from, to }: Draws): Method {
  const draws = to - from;
  const standardError = typeof kept === 'number' ? Math.sqrt((kept * (1 - kept)) / draws) : null;
  return { is: 'drawn', draws, seed, standardError };
}
