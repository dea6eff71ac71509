import { byTime } from '../calendar/financialYear';
import { amountAt, isOneAmount, NOTHING, type Sum } from '../funding/sum';
import { sumsBy } from '../funding/sumsBy';
import { type Fraction, ZERO } from '../money/fraction';
import { namesAndWords, onceForYear } from '../plan/onceFor';
import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { nearestNumber } from '../money/nearestNumber';
import { type CommitmentStatus, shortfallOf, statusOf } from './status';
import { unconfirmedAsWired, wiringOf } from './wiring';
import { yearColumn } from '../plan/yearColumn';

/** A commitment in a year: what it gets, what it needs, and whether it is kept. */
export interface CommitmentLine {
  /** Row in the commitment table. */
  readonly row: number;
  readonly priority: string;
  readonly commitment: string;
  /** The year's heading, or `Undated`. */
  readonly year: string;
  /** How many allocations name it, in any year. */
  readonly lines: number;
  /** What the allocations come to that name it, each counted once. */
  readonly funded: Sum;
  /** The least that keeps it. */
  readonly floor: Sum;
  readonly shortfall: Sum;
  /** What of it is not confirmed as the plan is wired, exact pence; null where that is not known. */
  readonly unconfirmed: Fraction | null;
  readonly status: CommitmentStatus;
}

/** What is said of commitments goes by the names and words of these tables. */
export const WORDS_OF_COMMITMENTS = namesAndWords(
  ...(['Stream', 'Pool', 'Contribution', 'Service', 'Allocation', 'Commitment'] as const),
);

/**
 * Every commitment in every year, in the order of the commitment table and then of time. The years are those of the
 * commitments and of the allocations; `Undated` is last. Null where the plan has no commitment table or no allocation
 * table.
 *
 * @example
 * commitmentSchedule(readPlan([[['Commitment', '2010/11'], ['Play', 9]], [['Allocation', 'Commitment', '2010/11'], ['', 'play', 5], ['', 'Play', 1]]])).map(({ funded, shortfall, status }) => [funded.pence, shortfall.pence, status]) // => [[600, 300, "Broken"]]
 */
export const commitmentSchedule = oncePerPlan((plan: Plan): readonly CommitmentLine[] | null => {
  const { Commitment, Allocation } = plan.tables;
  return Commitment && Allocation ? eachInItsYears(plan, linesOfYear) : null;
});

/**
 * What there is about commitments year by year, in the order of the schedule.
 *
 * @param inYear by row of the commitment table; null where there is nothing
 */
export function eachInItsYears<T>(
  plan: Plan,
  inYear: (plan: Plan, label: string) => readonly (T | null)[],
): T[] {
  const { Commitment, Allocation } = plan.tables;
  if (!Commitment || !Allocation) return [];
  const labels = new Set([...Commitment.years, ...Allocation.years].map(({ label }) => label));
  const years = [...labels].sort(byTime).map((label) => inYear(plan, label));
  return Commitment.names.flatMap((_, row) => years.flatMap((of) => of[row] ?? []));
}

/** The lines of a year by row of the commitment table; null for a row that repeats a name. */
export const linesOfYear = onceForYear(
  WORDS_OF_COMMITMENTS,
  ['Contribution', 'Allocation', 'Commitment'],
  (plan, year): readonly (CommitmentLine | null)[] => {
    const { Commitment, Allocation } = plan.tables;
    const wiring = wiringOf(plan);
    const allocated = yearColumn(Allocation, year);
    const funded = allocated && sumsBy(allocated, wiring.commitmentOf, wiring.commitments);
    const pence = Float64Array.from(funded ?? [], (sum) => sum.pence);
    const unconfirmed = allocated && unconfirmedAsWired(plan, wiring, allocated, pence);
    const floors = yearColumn(Commitment, year);
    return (Commitment?.names ?? []).map((commitment, row): CommitmentLine | null => {
      if (rowNamed(Commitment, commitment) !== row) return null;
      const got = funded?.[row] ?? NOTHING;
      const floor = floors ? amountAt(floors, row) : NOTHING;
      const lines = wiring.lines[row] ?? 0;
      const status = statusOf(got, floor, lines);
      return {
        row,
        priority: Commitment?.words.Priority[row] ?? '',
        commitment,
        year,
        lines,
        funded: got,
        floor,
        shortfall: shortfallOf(got, floor, status),
        unconfirmed: unconfirmed ? (unconfirmed[row] ?? null) : ZERO,
        status,
      };
    });
  },
);

/**
 * The share of what a commitment gets that is not confirmed; `unknown` where that is not known, null where it gets
 * nothing to be a share of.
 *
 * @example
 * uncertainShare({ funded: { pence: 70000000, atLeast: false, known: true }, unconfirmed: { numerator: 45000000n, denominator: 1n } }) // => 0.6428571428571429
 */
export function uncertainShare({
  funded,
  unconfirmed,
}: Pick<CommitmentLine, 'funded' | 'unconfirmed'>): number | 'unknown' | null {
  if (!isOneAmount(funded)) return 'unknown';
  if (funded.pence <= 0) return null;
  return unconfirmed ? quotient(unconfirmed, funded.pence) : 'unknown';
}

/** The number nearest to an exact quotient. */
const quotient = ({ numerator, denominator }: Fraction, by: number): number =>
  denominator === 1n
    ? Number(numerator) / by
    : nearestNumber({ numerator, denominator: denominator * BigInt(by) });
