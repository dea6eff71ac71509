import { abateProRata } from '../../cuts/abateFloors';
import { cutBudgets } from '../../cuts/cutBudgets';
import { mostOf, roomToGive } from '../../cuts/room';
import { type CutRule } from '../../cuts/rule';
import { type Pence } from '../../money/pence';
import { cutProtected, type FlooredStretch } from './protectedCut';
import { shareOut } from './shareOut';

/** Those who draw on a source, and what holds them. */
export interface Uses {
  /** Pence, above zero. */
  readonly budgets: readonly Pence[];
  readonly floors: readonly Pence[];
  /** 1 the dearest. */
  readonly ranks: readonly number[];
}

/**
 * What each use gives up of a shortage. By `priority` and `least harm` the last in rank gives first, to its floor.
 * What cannot be cut without breaking a floor is cut from the floors pro rata; the second figure says how much that
 * is.
 *
 * @param short pence, at most what the budgets add up to
 *
 * @example
 * spreadShortage({ budgets: [100, 100], floors: [90, 0], ranks: [1, 2] }, 50, 'protected') // => { given: [10, 40], fromFloors: 0 }
 * @example
 * spreadShortage({ budgets: [100, 100], floors: [90, 80], ranks: [1, 2] }, 115, null) // => { given: [55, 60], fromFloors: 85 }
 */
export function spreadShortage(
  { budgets, floors, ranks }: Uses,
  short: Pence,
  rule: CutRule | null,
): { given: Pence[]; fromFloors: Pence } {
  const spread = rule ?? (floors.some((floor) => floor > 0) ? 'protected' : 'pro rata');
  if (spread === 'pro rata')
    return {
      given: cutBudgets({ budgets, cut: short, rule: spread, floors: null, weights: null }),
      fromFloors: 0,
    };
  const room = mostOf(roomToGive(budgets, floors));
  if (short > room) {
    const held = budgets.map((budget, i) => Math.min(budget, floors[i] ?? 0));
    const left = budgets.reduce((sum, budget) => sum + budget, 0) - short;
    const kept = abateProRata(held, left);
    return { given: budgets.map((budget, i) => budget - (kept[i] ?? 0)), fromFloors: short - room };
  }
  const last = ranks.reduce((most, rank) => Math.max(most, rank), 0);
  const weights =
    spread === 'priority' ? ranks : spread === 'least harm' ? ranks.map((rank) => last - rank) : null;
  return { given: cutBudgets({ budgets, cut: short, rule: spread, floors, weights }), fromFloors: 0 };
}

/** Uses of one source beside each other, with what must stay of each, and their ranks at the same places. */
export interface HeldStretch extends FlooredStretch {
  readonly ranks: Float64Array;
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
    const held = { budgets: of(uses.pence), floors: of(uses.floors), ranks: of(uses.ranks) };
    const { given, fromFloors } = spreadShortage(held, short, rule);
    parts.set(given);
    return fromFloors;
  }
  return 0;
}
