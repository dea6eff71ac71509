import { amountsOfPence, wholeNumbers } from './onePiece';

/** Which giver may pass money to which taker, link by link. Givers and takers are numbered from 0. */
export interface Links {
  readonly givers: number;
  readonly takers: number;
  /** The giver and the taker of each link. */
  readonly giverOf: Int32Array;
  readonly takerOf: Int32Array;
  /** The most that each link may carry, pence; Infinity where nothing but the rule itself limits it. */
  readonly limit: Float64Array;
}

/**
 * Money on its way from givers to takers. Takers ask for money with {@link draw}; what a taker has once got it
 * keeps, though it may come to be paid by others. All amounts are whole pence.
 */
export interface Network extends Links {
  /** What each link carries. */
  readonly flow: Float64Array;
  /** What each giver has not yet given. */
  readonly left: Float64Array;
  /** What each taker has got. */
  readonly got: Float64Array;
  /** Links by giver and by taker: those of giver g are `byGiver[giverStart[g]]` up to `giverStart[g + 1]`. */
  readonly giverStart: Int32Array;
  readonly byGiver: Int32Array;
  readonly takerStart: Int32Array;
  readonly byTaker: Int32Array;
  /** 1 where no money can ever reach again: takers there can get no more, and no giver there has any left. */
  readonly giverDry: Int32Array;
  readonly takerDry: Int32Array;
  readonly search: Search;
}

/** Room for the search of {@link draw}, kept from one call to the next. */
export interface Search {
  /** Steps from the takers that ask, -1 where the search has not come. */
  readonly giverLayer: Int32Array;
  readonly takerLayer: Int32Array;
  /** How many givers have a link and are not dry. */
  openGivers: number;
  /** The layer of the first givers that have money left, -1 where there are none. */
  moneyLayer: number;
  /** How far along its links each has been tried. */
  readonly giverCursor: Int32Array;
  readonly takerCursor: Int32Array;
  /** Those reached, in order: takers by their number, givers by theirs plus the number of takers. */
  readonly queue: Int32Array;
  /** The chain that is being tried: at each step who, by which link, how much is asked and how much came. */
  readonly who: Int32Array;
  readonly by: Int32Array;
  readonly asked: Float64Array;
  readonly came: Float64Array;
}

/** A network in which nothing flows yet. `left` is what each giver has; it is used, not copied. */
export function networkOf(links: Links, left: Float64Array): Network {
  const { givers, takers, giverOf, takerOf } = links;
  const count = giverOf.length;
  const both = givers + takers;
  const whole = wholeNumbers(2 * count + 9 * both + 8);
  const pence = amountsOfPence(count + takers + 2 * both + 4);
  const next = whole(both);
  const giverStart = startsOf(giverOf, whole(givers + 1));
  const takerStart = startsOf(takerOf, whole(takers + 1));
  return {
    ...links,
    flow: pence(count),
    left,
    got: pence(takers),
    giverStart,
    byGiver: gathered(giverOf, giverStart, next, whole(count)),
    takerStart,
    byTaker: gathered(takerOf, takerStart, next, whole(count)),
    giverDry: whole(givers),
    takerDry: whole(takers),
    search: {
      giverLayer: whole(givers),
      takerLayer: whole(takers),
      openGivers: linked(giverStart),
      moneyLayer: -1,
      giverCursor: whole(givers),
      takerCursor: whole(takers),
      queue: whole(both),
      who: whole(both + 2),
      by: whole(both + 2),
      asked: pence(both + 2),
      came: pence(both + 2),
    },
  };
}

/** Where the links of each owner begin, and after the last where they end. */
function startsOf(owner: Int32Array, start: Int32Array): Int32Array {
  for (let link = 0; link < owner.length; link++) (start[(owner[link] as number) + 1] as number)++;
  for (let i = 1; i < start.length; i++) start[i] = (start[i] as number) + (start[i - 1] as number);
  return start;
}

/** The links owner by owner, each owner's in order. */
function gathered(owner: Int32Array, start: Int32Array, next: Int32Array, links: Int32Array): Int32Array {
  for (let i = 0; i + 1 < start.length; i++) next[i] = start[i] as number;
  for (let link = 0; link < owner.length; link++) {
    const of = owner[link] as number;
    const at = next[of] as number;
    links[at] = link;
    next[of] = at + 1;
  }
  return links;
}

/** How many owners have a link. */
function linked(start: Int32Array): number {
  let count = 0;
  for (let i = 0; i + 1 < start.length; i++) if (start[i] !== start[i + 1]) count++;
  return count;
}
