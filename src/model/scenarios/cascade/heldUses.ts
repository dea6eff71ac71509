import { apportion } from '../../money/apportion';
import { namesAndWords, onceFor } from '../../plan/onceFor';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { numbered, rowsBy, rowsOf } from '../../plan/sources';
import { comparable } from '../../table/heading';
import { type Floors, heldContributions, ranksOfContributions } from './heldContributions';
import { yearColumn } from '../../plan/yearColumn';

/** What must stay of each use of money in a year, and how dear it is; one entry a row. */
export interface Held extends Floors {
  /** 1 the dearest; what has no rank comes after all that have one. */
  readonly ranks: Float64Array;
}

export interface HeldUses {
  readonly Allocation: Held;
  readonly Contribution: Held;
}

/** What holds the uses of a plan's money, year by year. */
export interface Holding {
  /** As the plan is typed. */
  readonly typed: (label: string) => HeldUses;
  /** With the amounts as steps leave them: a contribution must keep no more than its pool's lines then need. */
  readonly now: (
    label: string,
    contributed: YearColumn | undefined,
    allocated: YearColumn | undefined,
  ) => HeldUses;
  /** The commitment that each allocation names, by row of the commitment table; -1 for none. */
  readonly commitmentOf: Int32Array;
  /** By row of the commitment table. */
  readonly ranks: Float64Array;
  readonly isProtected: Uint8Array;
}

/**
 * The floor of each allocation line is its commitment's floor of the year apportioned by amount over the lines that
 * fund it; a protected commitment's lines must stay whole. A contribution must keep its part of what its pool's lines
 * must keep, and no more than they have.
 */
export const holdingOf = onceFor(
  ({ tables }) => [
    ...namesAndWords('Stream', 'Pool', 'Service')({ tables }), // ring-fences, and what they may pay for
    ...[tables.Contribution, tables.Allocation, tables.Commitment],
  ],
  (plan): Holding => {
    const { Allocation, Commitment, Contribution } = plan.tables;
    const commitments = Commitment?.rows ?? 0;
    const commitmentOf = numbered(
      Allocation?.words.Commitment,
      Commitment?.rowOf ?? new Map<string, number>(),
    );
    const isProtected = Uint8Array.from({ length: commitments }, (_, row) =>
      Number(comparable(Commitment?.words.Protected[row] ?? '') === 'yes'),
    );
    const given = Array.from(Commitment?.numbers.Rank ?? []).filter((rank) => !Number.isNaN(rank));
    const last = given.reduce((most, rank) => Math.max(most, rank), 0) + 1;
    const ranks = Float64Array.from({ length: commitments }, (_, row) => {
      const rank = Commitment?.numbers.Rank[row] ?? NaN;
      return Number.isNaN(rank) ? last : rank;
    });
    const ranksOfLines = Float64Array.from(commitmentOf, (row) => (row < 0 ? last : (ranks[row] as number)));
    const rankOf = ranksOfContributions(plan, ranksOfLines);
    const lines = rowsBy(commitmentOf, commitments);
    const linesIn = eachYear((label) => floorsOfLines(plan, label, lines, isProtected));
    const columns = (label: string) => [Contribution, Allocation].map((table) => yearColumn(table, label));
    const holding = (label: string, contributed?: YearColumn, allocated?: YearColumn): HeldUses => ({
      Allocation: { ...linesIn(label), ranks: ranksOfLines },
      Contribution: {
        ...heldContributions(plan, linesIn(label), contributed, allocated),
        ranks: rankOf,
      },
    });
    const typed = eachYear((label) => holding(label, ...columns(label)));
    const now: Holding['now'] = (label, contributed, allocated) => {
      const [put, spent] = columns(label);
      return contributed === put && allocated === spent
        ? typed(label)
        : holding(label, contributed, allocated);
    };
    return { typed, now, commitmentOf, ranks, isProtected };
  },
);

function floorsOfLines(
  { tables: { Allocation, Commitment } }: Plan,
  label: string,
  lines: ReturnType<typeof rowsBy>,
  isProtected: Uint8Array,
): Floors {
  const floors = new Float64Array(Allocation?.rows ?? 0);
  const firm = new Float64Array(floors.length);
  const money = yearColumn(Allocation, label)?.pence;
  const floored = yearColumn(Commitment, label)?.pence;
  for (let row = 0; row < (Commitment?.rows ?? 0); row++) {
    const whole = isProtected[row] === 1;
    const floor = floored?.[row] ?? 0;
    if (!whole && floor <= 0) continue;
    const own = Array.from(rowsOf(lines, row)).filter((line) => (money?.[line] ?? 0) > 0);
    const amounts = own.map((line) => money?.[line] ?? 0);
    const parts = whole || !own.length ? amounts : apportion(floor, amounts);
    own.forEach((line, i) => {
      floors[line] = parts[i] ?? 0;
      if (whole) firm[line] = parts[i] ?? 0;
    });
  }
  return { floors, firm };
}

/** Made once for each year. */
function eachYear<T>(make: (label: string) => T): (label: string) => T {
  const made = new Map<string, T>();
  return (label) => {
    const of = made.get(label) ?? make(label);
    made.set(label, of);
    return of;
  };
}
