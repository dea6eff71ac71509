import { byTime } from '../calendar/financialYear';
import { meetMost } from '../matching/meetMost';
import { type Pence } from '../money/pence';
import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { commitmentSchedule } from './commitmentSchedule';
import { suppliesInYear, suppliesOf } from './supplies';

/** All floors of a year at once. */
export interface Together {
  readonly year: string;
  /** Pence by row of the commitment table, and what they come to. */
  readonly floors: Float64Array;
  readonly needed: Pence;
  /** Whether a floor is missing, so that more may be needed. */
  readonly atLeast: boolean;
  /** All money of the year, and what of it is confirmed. */
  readonly available: Pence;
  readonly confirmed: Pence;
  /** Whether an amount of all money, or of what is confirmed, is missing. */
  readonly availableAtLeast: boolean;
  readonly confirmedAtLeast: boolean;
  /** The most of the floors that confirmed money can pay within its ring-fences. */
  readonly met: Pence;
}

/**
 * How far confirmed money keeps all commitments of a year together: where two commitments look to the same money,
 * each may be safe alone and yet not both. (docs/calculations.md#14-statement-of-resources,
 * docs/calculations.md#15-dependence c.)
 *
 * @returns the years that have a floor, in order of time
 *
 * @example
 * together(readPlan([[['Commitment', '2010/11'], ['Safe', 700], ['Well', 350]], [['Allocation', '2010/11']], [['Stream', 'Certainty', '2010/11'], ['Council', 'Confirmed', 600], ['ABG', '', 450]]])).map(({ needed, met }) => [needed, met]) // => [[105000, 60000]]
 */
export const together = oncePerPlan((plan: Plan): readonly Together[] => {
  const { confirmed, allowed } = suppliesOf(plan);
  const floorsOf = new Map<string, Float64Array>();
  const missing = new Set<string>();
  for (const { row, year, floor } of commitmentSchedule(plan) ?? []) {
    if (floor.atLeast) missing.add(year);
    if (floor.pence <= 0) continue;
    const floors = floorsOf.get(year) ?? new Float64Array(allowed.demands);
    floors[row] = floor.pence;
    floorsOf.set(year, floors);
  }
  return [...floorsOf]
    .sort(([a], [b]) => byTime(a, b))
    .map(([year, floors]) => {
      const supply = suppliesInYear(plan, year);
      const promised = supply.pence.map((pence, s) => (confirmed[s] ? pence : 0));
      return {
        year,
        floors,
        needed: sum(floors),
        atLeast: missing.has(year),
        available: sum(supply.pence),
        confirmed: sum(promised),
        availableAtLeast: supply.missing.includes(1),
        confirmedAtLeast: supply.missing.some((unknown, s) => unknown === 1 && confirmed[s] === 1),
        met: sum(meetMost(promised, floors, allowed).met),
      };
    });
});

const sum = (amounts: Float64Array): Pence => amounts.reduce((total, pence) => total + pence, 0);
