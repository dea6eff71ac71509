import { type Pence } from '../money/pence';
import { type CarryingLinks, carryingLinks, enter, leave } from './carryingLinks';
import { type Network } from './network';
import { amountsOfPence, wholeNumbers } from './onePiece';

/** What classes of supplies still pay to classes of demands, and who can change places with whom. */
export interface Exchange {
  readonly network: Network;
  /** What each link still carries. */
  readonly flow: Float64Array;
  readonly carrying: CarryingLinks;
  /** The link of a giver and a taker at `giver * takers + taker`, -1 where there is none. */
  readonly linkOf: Int32Array;
  /** Money can change places only within one part. Takers by their number, then givers. */
  readonly part: Int32Array;
  parts: number;
  /** The link by which the search came, -1 where it has not come, and how much could change places so far. */
  readonly cameBy: Int32Array;
  readonly amount: Float64Array;
  readonly queue: Int32Array;
}

/** Room for one search after another over a network; nothing is made again between them. */
export function exchangeOf(network: Network): Exchange {
  const { givers, takers, giverOf, takerOf } = network;
  const count = giverOf.length;
  const both = takers + givers;
  const whole = wholeNumbers(givers * takers + 3 * both);
  const pence = amountsOfPence(count + both);
  const flow = pence(count);
  flow.set(network.flow);
  const linkOf = whole(givers * takers).fill(-1);
  for (let link = 0; link < count; link++)
    linkOf[(giverOf[link] as number) * takers + (takerOf[link] as number)] = link;
  return {
    network,
    flow,
    carrying: carryingLinks(network, flow),
    linkOf,
    part: whole(both),
    parts: 1,
    cameBy: whole(both),
    amount: pence(both),
    queue: whole(both),
  };
}

/**
 * Takes up to `most` out of what a link's giver can pay to its taker while everybody still spends and is given what
 * they were to. What the link carries is taken first; beyond it, anyone who pays the taker pays another instead, and
 * so on round to the giver. Where there is no such round there never will be one again: the givers and takers then
 * fall into two parts between which no money moves.
 *
 * @returns what was taken, pence
 */
export function take(exchange: Exchange, link: number, most: Pence): Pence {
  const { flow } = exchange;
  let taken = 0;
  do {
    const now = Math.min(flow[link] as number, most - taken);
    if (now > 0) carry(exchange, link, -now);
    taken += now;
  } while (taken < most && changePlaces(exchange, link, most - taken));
  return taken;
}

/** Adds to what a link carries, or takes from it. */
function carry({ flow, carrying, network }: Exchange, link: number, more: Pence): void {
  const before = flow[link] as number;
  flow[link] = before + more;
  if (before !== 0 && before + more !== 0) return;
  const change = before === 0 ? enter : leave;
  change(carrying.ofGiver, network.giverOf[link] as number, link);
  change(carrying.ofTaker, network.takerOf[link] as number, link);
}

/** Goes round from the taker to the giver, over links that carry money if they lead there, else over any. */
function changePlaces(exchange: Exchange, link: number, most: Pence): boolean {
  const { cameBy, amount, part, queue, network } = exchange;
  const { giverOf, takerOf, takers } = network;
  const [giver, taker] = [giverOf[link] as number, takerOf[link] as number];
  const goal = takers + giver;
  if (part[taker] !== part[goal]) return false;
  if (reach(exchange, taker, goal, true) > 0) {
    const reached = reach(exchange, taker, goal, false);
    if (reached > 0) {
      for (let i = 0; i < reached; i++) part[queue[i] as number] = exchange.parts;
      exchange.parts++;
      return false;
    }
  }
  const moved = Math.min(most, amount[goal] as number);
  for (let at = giver; ;) {
    const less = cameBy[takers + at] as number;
    const freed = takerOf[less] as number;
    carry(exchange, less, -moved);
    if (freed === taker) break;
    const more = cameBy[freed] as number;
    carry(exchange, more, moved);
    at = giverOf[more] as number;
  }
  carry(exchange, link, moved);
  return true;
}

/**
 * Searches from a taker over those who pay it, those whom these could pay instead, those who pay them, until it
 * meets the goal, a giver.
 *
 * @param carrying whether to go only where money already goes, which is quick and mostly enough
 * @returns 0 where the goal was met, else how many were reached
 */
function reach(exchange: Exchange, from: number, goal: number, carrying: boolean): number {
  const { network, carrying: chains, flow, linkOf, part, cameBy, amount, queue } = exchange;
  const { takers, giverOf, takerOf, giverStart, byGiver } = network;
  const [payers, paid] = [chains.ofTaker, chains.ofGiver];
  cameBy.fill(-1);
  amount[from] = Infinity;
  queue[0] = from;
  let tail = 1;
  const come = (at: number, link: number, most: Pence) => {
    if (at === from || cameBy[at] !== -1 || part[at] !== part[from]) return false;
    cameBy[at] = link;
    amount[at] = most;
    queue[tail++] = at;
    return at < takers && meets(at);
  };
  const meets = (taker: number) => {
    const link = linkOf[(goal - takers) * takers + taker] as number;
    if (link < 0 || flow[link] === 0) return false;
    cameBy[goal] = link;
    amount[goal] = Math.min(amount[taker] as number, flow[link] as number);
    return true;
  };
  for (let head = 0; head < tail; head++) {
    const at = queue[head] as number;
    const most = amount[at] as number;
    if (at < takers) {
      for (let link = payers.first[at] as number; link >= 0; link = payers.next[link] as number)
        come(takers + (giverOf[link] as number), link, Math.min(most, flow[link] as number));
    } else if (carrying) {
      for (let link = paid.first[at - takers] as number; link >= 0; link = paid.next[link] as number)
        if (come(takerOf[link] as number, link, most)) return 0;
    } else {
      for (let k = giverStart[at - takers] as number; k < (giverStart[at - takers + 1] as number); k++) {
        const link = byGiver[k] as number;
        if (come(takerOf[link] as number, link, most)) return 0;
      }
    }
  }
  return tail;
}
