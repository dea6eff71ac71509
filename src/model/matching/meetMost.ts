import { askInTurn } from './askInTurn';
import { type Allowed, type Classes, type EqualRingFences, equalRingFences } from './equalRingFences';
import { type Links, type Network, networkOf } from './network';

/** How much of every demand is met and how much of every supply is spent; not yet who pays whom. */
export interface MostMet {
  readonly classes: EqualRingFences;
  /** The supplies in the order in which they spend. */
  readonly order: readonly number[];
  /** What each supply pays out and what each demand is given, pence. */
  readonly spent: Float64Array;
  readonly met: Float64Array;
  /** Classes of supplies that ask for demands to pay: where the spending was settled. */
  readonly spending: Network;
  /** Classes of demands that ask for money, given what the supplies spend: where the meeting was settled. */
  readonly meeting: Network;
}

/**
 * Meets as much demand as the ring-fences let it be met (a maximum flow, docs/calculations.md#5-ring-fences). Of the
 * plans that do, it takes the one in which
 *
 * 1. the most restricted supply, the one that may pay for the fewest demands, spends as much as it can; then the
 *    next, and so on, the earlier first where they are equally restricted: unrestricted money is kept for last;
 * 2. the first demand is met as far as it can be, then the second, and so on.
 *
 * Neither wish costs the other anything: what the supplies can spend and what the demands can be given may be
 * chosen apart.
 *
 * @param supply pence by supply, whole, none negative
 * @param demand pence by demand, likewise
 */
export function meetMost(supply: Float64Array, demand: Float64Array, allowed: Allowed): MostMet {
  const classes = equalRingFences(allowed);
  const order = mostRestrictedFirst(classes.supply, allowed);
  const links = linksBetween(classes, order, allowed);
  const spending = networkOf(turned(links), byClass(demand, classes.demand));
  const spent = askInTurn(spending, supply, order, classes.supply);
  const meeting = networkOf(links, byClass(spent, classes.supply));
  const met = askInTurn(meeting, demand, Array.from(demand.keys()), classes.demand);
  return { classes, order, spent, met, spending, meeting };
}

/** Supplies in the order in which they spend: those that may pay for the fewest demands first, then in their order. */
function mostRestrictedFirst({ of, first }: Classes, { demands, cells }: Allowed): readonly number[] {
  const choices = first.map((row) => {
    let count = 0;
    for (let i = row * demands; i < (row + 1) * demands; i++) count += cells[i] as number;
    return count;
  });
  const choicesOf = (supply: number) => choices[of[supply] as number] as number;
  return Array.from(of, (_, i) => i).sort((a, b) => choicesOf(a) - choicesOf(b) || a - b);
}

/** A link for each class of supplies and class of demands that it may pay, the most restricted supplies first. */
function linksBetween(
  { supply, demand }: EqualRingFences,
  order: readonly number[],
  { demands, cells }: Allowed,
): Links {
  const giverOf: number[] = [];
  const takerOf: number[] = [];
  for (const giver of new Set(order.map((line) => supply.of[line] as number))) {
    const row = (supply.first[giver] as number) * demands;
    demand.first.forEach((column, taker) => {
      if (!cells[row + column]) return;
      giverOf.push(giver);
      takerOf.push(taker);
    });
  }
  return {
    givers: supply.count,
    takers: demand.count,
    giverOf: new Int32Array(giverOf),
    takerOf: new Int32Array(takerOf),
    limit: new Float64Array(giverOf.length).fill(Infinity),
  };
}

/** The same links with the supplies asking: what they ask for is demand to pay. */
const turned = ({ givers, takers, giverOf, takerOf, limit }: Links): Links => ({
  givers: takers,
  takers: givers,
  giverOf: takerOf,
  takerOf: giverOf,
  limit,
});

/** The amounts of each class together. */
export function byClass(amounts: Float64Array, { of, count }: Classes): Float64Array {
  const sums = new Float64Array(count);
  amounts.forEach((pence, line) => {
    sums[of[line] as number] = (sums[of[line] as number] as number) + pence;
  });
  return sums;
}
