import { type Fraction } from '../money/fraction';
import { type Pence } from '../money/pence';
import { onceForYear } from '../plan/onceFor';
import { type Plan } from '../plan/plan';
import { type CommitmentLine, eachInItsYears, linesOfYear, WORDS_OF_COMMITMENTS } from './commitmentSchedule';
import { suppliesInYear, suppliesOf } from './supplies';

/** How much of a commitment rests on money that nobody has confirmed, in a year. */
export interface Dependence {
  readonly line: CommitmentLine;
  /** As the plan is wired today: exact pence of what it gets; null where that is not known. */
  readonly asWired: Fraction | null;
  /** What it needs: its floor, or where it has none what it gets. */
  readonly need: Pence;
  /**
   * What of the need would still be uncovered with all confirmed money given to it first, within ring-fences: the
   * best that can be. Null where an amount is missing.
   */
  readonly atBest: Pence | null;
}

/**
 * The dependence of each commitment in each year, as wired and at best, in the order of the schedule. The greatest
 * flow to one commitment alone is the sum of what may pay for it. (docs/calculations.md#15-dependence, a and b.)
 *
 * @example
 * dependences(readPlan([[['Commitment', '2010/11'], ['Safe', 700]], [['Allocation', 'Source', 'Commitment', '2010/11'], ['', 'Council', 'Safe', 250], ['', 'ABG', 'Safe', 450]], [['Stream', 'Certainty', '2010/11'], ['Council', 'Confirmed', 600], ['ABG', '', 450]]])).map(({ asWired, need, atBest }) => [asWired.numerator, need, atBest]) // => [[45000n, 70000, 10000]]
 */
export const dependences = (plan: Plan): Dependence[] => eachInItsYears(plan, dependencesInYear);

/** The dependences of a year by row of the commitment table; null for a row that repeats a name. */
export const dependencesInYear = onceForYear(
  WORDS_OF_COMMITMENTS,
  ['Stream', 'Contribution', 'Allocation', 'Commitment'],
  (plan, year): readonly (Dependence | null)[] => {
    const call = firstCall(plan, year);
    return linesOfYear(plan, year).map((line, row) => {
      if (!line) return null;
      const { funded, floor, unconfirmed } = line;
      const amount = floor.atLeast || floor.pence > 0 ? floor : funded;
      const need = Math.max(0, amount.pence);
      const known = !amount.atLeast && !call.missing[row];
      return {
        line,
        asWired: funded.atLeast ? null : unconfirmed,
        need,
        atBest: known ? Math.max(0, need - (call.pence[row] as number)) : null,
      };
    });
  },
);

/** By commitment: the confirmed money that may pay for it, and whether an amount of it is missing. */
interface FirstCall {
  readonly pence: Float64Array;
  readonly missing: Uint8Array;
}

const firstCall = onceForYear(WORDS_OF_COMMITMENTS, ['Stream', 'Contribution'], findFirstCall);

function findFirstCall(plan: Plan, year: string): FirstCall {
  const { confirmed, allowed } = suppliesOf(plan);
  const supply = suppliesInYear(plan, year);
  const pence = new Float64Array(allowed.demands);
  const missing = new Uint8Array(allowed.demands);
  for (let s = 0; s < allowed.supplies; s++) {
    if (!confirmed[s]) continue;
    for (let row = 0; row < allowed.demands; row++) {
      if (!allowed.cells[s * allowed.demands + row]) continue;
      pence[row] = (pence[row] as number) + (supply.pence[s] as number);
      if (supply.missing[s]) missing[row] = 1;
    }
  }
  return { pence, missing };
}
