import { cutBudgets } from '../../cuts/cutBudgets';
import { proRata } from '../../cuts/proRata';
import { mostOf, roomToGive } from '../../cuts/room';
import { type CutRule } from '../../cuts/rule';
import { type Pence } from '../../money/pence';
import { breakInTurn, type CommitmentPart } from './breakInTurn';
import { cutProtected, type FlooredStretch } from './protectedCut';
import { shareOut } from './shareOut';

/** Those who draw on a source, and what holds them. */
export interface Uses {
  /** Pence, above zero. */
  readonly budgets: readonly Pence[];
  readonly floors: readonly Pence[];
  /** What of the floors is of commitments that are Protected, and gives last. */
  readonly firm?: readonly Pence[];
  /** 1 the dearest. */
  readonly ranks: readonly number[];
  /**
   * Which commitments the floors keep, given what of each floor is there to be broken; without it each use keeps its
   * own.
   */
  readonly commitments?: CommitmentsOf;
}

export type CommitmentsOf = (held: readonly Pence[]) => readonly CommitmentPart[];

/**
 * What each use gives up of a shortage. By `priority` and `least harm` the last in rank is cut first, to its floor.
 * What cannot be cut without breaking a floor is cut from the floors: by `priority` and `least harm` from one
 * commitment after the other, else by the same percentage; from those that are Protected only when all others have
 * nothing left. The second figure says how much that is.
 *
 * @param short pence, at most what the budgets add up to
 *
 * @example
 * spreadShortage({ budgets: [100, 100], floors: [90, 0], ranks: [1, 2] }, 50, 'protected') // => { given: [10, 40], fromFloors: 0 }
 * @example
 * spreadShortage({ budgets: [100, 100], floors: [90, 80], ranks: [1, 2] }, 115, null) // => { given: [55, 60], fromFloors: 85 }
 * @example
 * spreadShortage({ budgets: [100, 100], floors: [90, 80], ranks: [1, 2] }, 115, 'priority') // => { given: [15, 100], fromFloors: 85 }
 */
export function spreadShortage(
  { budgets, floors, firm, ranks, commitments }: Uses,
  short: Pence,
  rule: CutRule | null,
): { given: Pence[]; fromFloors: Pence } {
  const spread = rule ?? (floors.some((floor) => floor > 0) ? 'protected' : 'pro rata');
  if (spread === 'pro rata')
    return {
      given: cutBudgets({ budgets, cut: short, rule: spread, floors: null, weights: null }),
      fromFloors: 0,
    };
  const room = roomToGive(budgets, floors);
  const over = short - mostOf(room);
  if (over > 0) {
    const held = budgets.map((budget, i) => Math.min(budget, floors[i] ?? 0));
    const protectedOf = held.map((pence, i) => Math.min(pence, firm?.[i] ?? 0));
    const broken =
      spread === 'priority' || spread === 'least harm'
        ? breakInTurn(over, commitments?.(held) ?? eachItsOwn(held, protectedOf, ranks), held.length)
        : breakTogether(over, held, protectedOf);
    return { given: room.map((pence, i) => pence + (broken[i] ?? 0)), fromFloors: over };
  }
  const last = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  const weights =
    spread === 'priority' ? ranks : spread === 'least harm' ? ranks.map((rank) => last - rank) : null;
  return { given: cutBudgets({ budgets, cut: short, rule: spread, floors, weights }), fromFloors: 0 };
}

/** Floors broken by the same percentage, those that are Protected when the others have nothing left. */
function breakTogether(over: Pence, held: readonly Pence[], firm: readonly Pence[]): Pence[] {
  const soft = held.map((pence, i) => pence - (firm[i] ?? 0));
  const first = Math.min(over, mostOf(soft));
  const given = proRata(first, soft);
  const then = proRata(over - first, firm);
  return given.map((pence, i) => pence + (then[i] ?? 0));
}

const eachItsOwn = (
  held: readonly Pence[],
  firm: readonly Pence[],
  ranks: readonly number[],
): CommitmentPart[] =>
  held.flatMap((pence, use) =>
    pence > 0
      ? [{ use, pence, commitment: use, rank: ranks[use] ?? 0, isProtected: (firm[use] ?? 0) > 0 }]
      : [],
  );

/** Uses of one source beside each other, with what must stay of each, and their ranks at the same places. */
export interface HeldStretch extends FlooredStretch {
  readonly ranks: Float64Array;
  readonly commitments?: CommitmentsOf | undefined;
}

/**
 * The same for uses beside each other, written into an array.
 *
 * @param sum of the uses, above zero
 * @param short pence, at most the sum
 * @param parts is given what each use gives up, the first at 0
 * @returns how much of it is cut from floors
 *
 * @example
 * cutStretch({ pence: Float64Array.of(100, 100), floors: Float64Array.of(90, 80), ranks: Float64Array.of(1, 2), from: 0, to: 2 }, 200, 115, null, new Float64Array(2)) // => 85
 */
export function cutStretch(
  uses: HeldStretch,
  sum: Pence,
  short: Pence,
  rule: CutRule | null,
  parts: Float64Array,
): Pence {
  if (rule === 'pro rata') shareOut(short, uses, sum, parts);
  else if ((rule === null || rule === 'protected') && sum <= Number.MAX_SAFE_INTEGER)
    return cutProtected(uses, sum, short, parts);
  else {
    const of = (values: Float64Array) => Array.from(values.subarray(uses.from, uses.to));
    const { firm, commitments } = uses;
    const held = { budgets: of(uses.pence), floors: of(uses.floors), ranks: of(uses.ranks) };
    const { given, fromFloors } = spreadShortage(
      { ...held, ...(firm && { firm: of(firm) }), ...(commitments && { commitments }) },
      short,
      rule,
    );
    parts.set(given);
    return fromFloors;
  }
  return 0;
}
