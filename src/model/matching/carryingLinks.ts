import { type Network } from './network';
import { wholeNumbers } from './onePiece';

/** The links that carry something, by giver and by taker, each held as a chain. */
export interface CarryingLinks {
  readonly ofGiver: Chains;
  readonly ofTaker: Chains;
}

/** Chains of links: the first of each giver or taker, and for each link the next one; -1 ends a chain. */
export interface Chains {
  readonly first: Int32Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
}

/** A plan uses few of the links that it may use: these are found without looking at the others. */
export function carryingLinks(
  { givers, takers, giverOf, takerOf }: Network,
  flow: Float64Array,
): CarryingLinks {
  const whole = wholeNumbers(givers + takers + 4 * flow.length);
  const chains = (owners: number): Chains => ({
    first: whole(owners).fill(-1),
    next: whole(flow.length),
    previous: whole(flow.length),
  });
  const links: CarryingLinks = { ofGiver: chains(givers), ofTaker: chains(takers) };
  for (let link = flow.length - 1; link >= 0; link--)
    if (flow[link]) {
      enter(links.ofGiver, giverOf[link] as number, link);
      enter(links.ofTaker, takerOf[link] as number, link);
    }
  return links;
}

/** Puts a link at the head of a chain. */
export function enter({ first, next, previous }: Chains, of: number, link: number): void {
  const second = first[of] as number;
  first[of] = link;
  next[link] = second;
  previous[link] = -1;
  if (second >= 0) previous[second] = link;
}

/** Takes a link out of its chain. */
export function leave({ first, next, previous }: Chains, of: number, link: number): void {
  const [before, after] = [previous[link] as number, next[link] as number];
  if (before >= 0) next[before] = after;
  else first[of] = after;
  if (after >= 0) previous[after] = before;
}
