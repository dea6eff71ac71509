import { type Pence } from '../money/pence';
import { type Network } from './network';

/** What classes of supplies still pay to classes of demands, and who can change places with whom. */
export interface Exchange {
  readonly network: Network;
  /** What each link still carries. */
  readonly flow: Float64Array;
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

export function exchangeOf(network: Network): Exchange {
  const { givers, takers, giverOf, takerOf } = network;
  const linkOf = new Int32Array(givers * takers).fill(-1);
  for (let link = 0; link < giverOf.length; link++)
    linkOf[(giverOf[link] as number) * takers + (takerOf[link] as number)] = link;
  const size = takers + givers;
  return {
    network,
    flow: network.flow.slice(),
    linkOf,
    part: new Int32Array(size),
    parts: 1,
    cameBy: new Int32Array(size),
    amount: new Float64Array(size),
    queue: new Int32Array(size),
  };
}

/**
 * Takes up to `most` out of what a giver can pay to a taker while everybody still spends and is given what they
 * were to. What the link carries is taken first; beyond it, whoever pays the taker pays another instead, and so on
 * round to the giver. Where there is no such round there never will be one again: the givers and takers then fall
 * into two parts between which no money moves.
 *
 * @returns what was taken, pence
 */
export function take(exchange: Exchange, giver: number, taker: number, most: Pence): Pence {
  const { flow, linkOf, part, network } = exchange;
  const link = linkOf[giver * network.takers + taker] as number;
  if (link < 0 || part[taker] !== part[network.takers + giver]) return 0;
  let taken = 0;
  do {
    const now = Math.min(flow[link] as number, most - taken);
    flow[link] = (flow[link] as number) - now;
    taken += now;
  } while (taken < most && changePlaces(exchange, giver, taker, link, most - taken));
  return taken;
}

function changePlaces(exchange: Exchange, giver: number, taker: number, link: number, most: Pence): boolean {
  const { flow, cameBy, amount } = exchange;
  const { giverOf, takerOf, takers } = exchange.network;
  if (!reach(exchange, taker, takers + giver)) return false;
  const moved = Math.min(most, amount[takers + giver] as number);
  for (let at = giver; ;) {
    const less = cameBy[takers + at] as number;
    const freed = takerOf[less] as number;
    flow[less] = (flow[less] as number) - moved;
    if (freed === taker) break;
    const more = cameBy[freed] as number;
    flow[more] = (flow[more] as number) + moved;
    at = giverOf[more] as number;
  }
  flow[link] = (flow[link] as number) + moved;
  return true;
}

/** Searches from a taker over those who pay it, and those whom these could pay instead, until it meets the goal. */
function reach(exchange: Exchange, from: number, goal: number): boolean {
  const { network, flow, part, cameBy, amount, queue } = exchange;
  const { takers, giverOf, takerOf, giverStart, byGiver, takerStart, byTaker } = network;
  cameBy.fill(-1);
  amount[from] = Infinity;
  queue[0] = from;
  let tail = 1;
  for (let head = 0; head < tail; head++) {
    const at = queue[head] as number;
    const taking = at < takers;
    const node = taking ? at : at - takers;
    const start = taking ? takerStart : giverStart;
    const links = taking ? byTaker : byGiver;
    for (let k = start[node] as number; k < (start[node + 1] as number); k++) {
      const link = links[k] as number;
      const next = (taking ? takers + (giverOf[link] as number) : takerOf[link]) as number;
      if (next === from || cameBy[next] !== -1 || part[next] !== part[at]) continue;
      if (taking && flow[link] === 0) continue;
      cameBy[next] = link;
      amount[next] = taking ? Math.min(amount[at] as number, flow[link] as number) : (amount[at] as number);
      if (next === goal) return true;
      queue[tail++] = next;
    }
  }
  for (let i = 0; i < tail; i++) part[queue[i] as number] = exchange.parts;
  exchange.parts++;
  return false;
}
