import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { onceFor } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { numbered, rowsBy, rowsOf, sourcesOf } from '../../plan/sources';
import { comparable } from '../../table/heading';

/** What must stay of each use of money, and how dear it is; one entry a row. */
export interface Held {
  /** Pence that must stay in a year. */
  readonly floors: (label: string) => Float64Array;
  /** 1 the dearest; what has no rank comes after all that have one. */
  readonly ranks: Float64Array;
}

export interface HeldUses {
  readonly Allocation: Held;
  readonly Contribution: Held;
}

/**
 * The floor of each allocation line is its commitment's floor of the year apportioned by amount over the lines that
 * fund it; a protected commitment's lines must stay whole. A contribution must keep its part of what its pool's lines
 * must keep. All as the plan is typed.
 */
export const heldUses = onceFor(
  ({ tables: { Stream, Pool, Contribution, Allocation, Commitment } }) => [
    Stream?.names,
    Pool?.names,
    Contribution,
    Allocation,
    Commitment,
  ],
  (plan): HeldUses => {
    const lines = heldLines(plan);
    return { Allocation: lines, Contribution: heldContributions(plan, lines) };
  },
);

function heldLines({ tables }: Plan): Held {
  const { Allocation, Commitment } = tables;
  const commitments = numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? new Map<string, number>());
  const lines = rowsBy(commitments, Commitment?.rows ?? 0);
  const given = Array.from(Commitment?.numbers.Rank ?? []).filter((rank) => !Number.isNaN(rank));
  const last = given.reduce((most, rank) => Math.max(most, rank), 0) + 1;
  const ranks = Float64Array.from(commitments, (row) => {
    const rank = row < 0 ? NaN : (Commitment?.numbers.Rank[row] ?? NaN);
    return Number.isNaN(rank) ? last : rank;
  });
  const floors = eachYear((label) => {
    const of = new Float64Array(Allocation?.rows ?? 0);
    const money = Allocation?.years.find((column) => column.label === label)?.pence;
    const promised = Commitment?.years.find((column) => column.label === label)?.pence;
    for (let row = 0; row < (Commitment?.rows ?? 0); row++) {
      const whole = comparable(Commitment?.words.Protected[row] ?? '') === 'yes';
      const floor = promised?.[row] ?? 0;
      if (!whole && floor <= 0) continue;
      const own = Array.from(rowsOf(lines, row)).filter((line) => (money?.[line] ?? 0) > 0);
      const amounts = own.map((line) => money?.[line] ?? 0);
      const parts = whole || !own.length ? amounts : apportion(floor, amounts);
      own.forEach((line, i) => (of[line] = parts[i] ?? 0));
    }
    return of;
  });
  return { floors, ranks };
}

function heldContributions(plan: Plan, lines: Held): Held {
  const { Contribution } = plan.tables;
  const { streams, names, contributionsTo, allocationsFrom } = sourcesOf(plan);
  const rows = Contribution?.rows ?? 0;
  const pools = names.map((_, source) => source).filter((source) => source >= streams);
  const last = lines.ranks.reduce((most, rank) => Math.max(most, rank), 1);
  const ranks = new Float64Array(rows).fill(last);
  for (const pool of pools) {
    const dearest = rowsOf(allocationsFrom, pool).reduce(
      (least, line) => Math.min(least, lines.ranks[line] ?? last),
      last,
    );
    for (const row of rowsOf(contributionsTo, pool)) ranks[row] = dearest;
  }
  const floors = eachYear((label) => {
    const of = new Float64Array(rows);
    const ofLines = lines.floors(label);
    const money = Contribution?.years.find((column) => column.label === label)?.pence;
    for (const pool of pools) {
      const floor: Pence = rowsOf(allocationsFrom, pool).reduce((sum, line) => sum + (ofLines[line] ?? 0), 0);
      const own = Array.from(rowsOf(contributionsTo, pool)).filter((row) => (money?.[row] ?? 0) > 0);
      if (floor === 0 || !own.length) continue;
      apportion(
        floor,
        own.map((row) => money?.[row] ?? 0),
      ).forEach((part, i) => (of[own[i] ?? 0] = part));
    }
    return of;
  });
  return { floors, ranks };
}

/** Made once for each year. */
function eachYear(make: (label: string) => Float64Array): Held['floors'] {
  const made = new Map<string, Float64Array>();
  return (label) => {
    const of = made.get(label) ?? make(label);
    made.set(label, of);
    return of;
  };
}
