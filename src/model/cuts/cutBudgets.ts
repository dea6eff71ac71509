import { wrongInput } from '../errors/poolError';
import { type Pence } from '../money/pence';
import { beyondCeilings, beyondFloors } from './beyond';
import { cutNetOfMatch } from './cutNetOfMatch';
import { headroom } from './headroom';
import { leastHarm } from './leastHarm';
import { priority } from './priority';
import { proRata } from './proRata';
import { mostOf, roomToGive, roomToGrow } from './room';
import { type CutRule } from './rule';
import { type Pulls, pullsOf, waterFill } from './waterFill';

/** What is to be cut from which lines, and how it is spread. */
export interface Cut {
  /** Pence, none negative. */
  readonly budgets: readonly Pence[];
  /** Pence; below zero the budgets grow. */
  readonly cut: Pence;
  readonly rule: CutRule;
  /** Pence, as many as budgets; in growth they are ceilings. Null where there are none. */
  readonly floors: readonly Pence[] | null;
  /** As many as budgets, none negative: tier weight, order or harm, as the rule has it. */
  readonly weights: readonly number[] | null;
  /**
   * As many as budgets, shares of 1 from 0 to 1: how much of each £ that is cut was a partner's match and is lost with
   * it. The cut is then what must be saved.
   */
  readonly matches?: readonly number[] | null;
  /** What the lines are called in a message; else `budget 1` and so on. */
  readonly names?: readonly string[];
}

/**
 * What each line gives up, in whole pence that add up to the cut; none gives more than its budget less its floor.
 * `pro rata` takes no notice of floors; `protected` gives an equal percentage times the weight until the floor holds;
 * `headroom` goes by budget less floor; `priority` cuts the largest weight first, `least harm` the smallest.
 * (docs/calculations.md#7-cut-rules.)
 *
 * A negative cut is growth, and what each line gives up is then negative. The same rules hold mirrored: floors are
 * ceilings that no line grows beyond, and in `priority` and `least harm` the line that would give last grows first,
 * so that a cut is undone in the order opposite to that in which it was made.
 *
 * Where match is lost with a cut, what the lines give up comes to more than the cut, and what they save to the cut.
 *
 * @throws `#N/A` for a cut beyond what the floors allow, with the most that can be cut, the gap and which floors
 * hold it; `#VALUE!` where a rule is missing its weights or ceilings, or growth is to lose match
 *
 * @example
 * cutBudgets({ budgets: [3200, 4100, 1500], cut: 600, rule: 'protected', floors: [3200, 3900, 1000], weights: null }) // => [0, 200, 400]
 * @example
 * cutBudgets({ budgets: [3200, 4100], cut: 600, rule: 'protected', floors: [3200, 3900], weights: null }) // => throws "The most that can be cut is £2"
 */
export function cutBudgets({ budgets, cut, rule, floors, weights, matches, names }: Cut): Pence[] {
  const growth = cut < 0;
  const amount = Math.abs(cut);
  const bounds = rule === 'pro rata' ? null : floors;
  mustHaveWeights(rule, weights);
  const matched = matches?.some((match) => match > 0) ? matches : null;
  if (growth && matched)
    throw wrongInput(
      'A negative cut is growth, and growth loses no match: leave the match out, or give a cut above zero.',
    );
  if (growth && !floors) mustNeedNoCeilings(rule);
  if (amount === 0) return budgets.map(() => 0);

  const room = growth ? roomToGrow(budgets, bounds) : roomToGive(budgets, bounds);
  if (matched) return cutNetOfMatch({ rule, saving: amount, budgets, room, weights, matches: matched });
  const pulls = pullsOf(budgets, rule === 'protected' ? weights : null);
  const byPull = rule === 'pro rata' || rule === 'protected';
  const reachable = byPull ? room.map((pence, i) => (pulls[i] ? pence : 0)) : room;
  if (amount > mostOf(reachable)) {
    const beyond = { amount, budgets, floors: bounds, reachable, names };
    throw growth ? beyondCeilings(beyond) : beyondFloors(beyond);
  }
  const order = growth ? weights?.map((weight) => -weight) : weights;
  const given = SPREADS[rule]({ amount, budgets, pulls, room, order: order ?? [] });
  return growth ? given.map((pence) => -pence || 0) : given;
}

/** An amount that the lines can bear, above zero, and what a rule may go by. */
interface Spread {
  readonly amount: Pence;
  readonly budgets: readonly Pence[];
  readonly pulls: Pulls;
  readonly room: readonly Pence[];
  readonly order: readonly number[];
}

const SPREADS: Readonly<Record<CutRule, (spread: Spread) => Pence[]>> = {
  'pro rata': ({ amount, budgets }) => proRata(amount, budgets),
  protected: ({ amount, pulls, room }) => waterFill(amount, pulls, room),
  headroom: ({ amount, room }) => headroom(amount, room),
  priority: ({ amount, room, order }) => priority(amount, room, order),
  'least harm': ({ amount, room, order }) => leastHarm(amount, room, order),
};

function mustHaveWeights(rule: CutRule, weights: readonly number[] | null): void {
  if (weights) return;
  if (rule === 'priority')
    throw wrongInput('By priority the largest weight is cut first: give the weights, one for each budget.');
  if (rule === 'least harm')
    throw wrongInput(
      'Least harm needs the harm of each £ that a budget gives: give the weights, one for each budget.',
    );
}

function mustNeedNoCeilings(rule: CutRule): void {
  if (rule !== 'pro rata' && rule !== 'protected')
    throw wrongInput(
      `A negative cut is growth, and by the rule ${rule} a budget grows to its ceiling: give the ceilings in the place of the floors.`,
    );
}
