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
  readonly giverDry: Uint8Array;
  readonly takerDry: Uint8Array;
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
  const giverStart = startsOf(givers, giverOf);
  const takerStart = startsOf(takers, takerOf);
  const chain = givers + takers + 2;
  return {
    ...links,
    flow: new Float64Array(giverOf.length),
    left,
    got: new Float64Array(takers),
    giverStart,
    byGiver: gathered(giverOf, giverStart),
    takerStart,
    byTaker: gathered(takerOf, takerStart),
    giverDry: new Uint8Array(givers),
    takerDry: new Uint8Array(takers),
    search: {
      giverLayer: new Int32Array(givers),
      takerLayer: new Int32Array(takers),
      openGivers: linked(giverStart),
      moneyLayer: -1,
      giverCursor: new Int32Array(givers),
      takerCursor: new Int32Array(takers),
      queue: new Int32Array(givers + takers),
      who: new Int32Array(chain),
      by: new Int32Array(chain),
      asked: new Float64Array(chain),
      came: new Float64Array(chain),
    },
  };
}

/** Where the links of each owner begin, one more than there are owners; links of an owner keep their order. */
function startsOf(count: number, owner: Int32Array): Int32Array {
  const start = new Int32Array(count + 1);
  for (let link = 0; link < owner.length; link++) (start[(owner[link] as number) + 1] as number)++;
  for (let i = 0; i < count; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  return start;
}

/** How many owners have a link. */
function linked(start: Int32Array): number {
  let count = 0;
  for (let i = 0; i + 1 < start.length; i++) if (start[i] !== start[i + 1]) count++;
  return count;
}

function gathered(owner: Int32Array, start: Int32Array): Int32Array {
  const next = start.slice();
  const links = new Int32Array(owner.length);
  for (let link = 0; link < owner.length; link++) {
    const of = owner[link] as number;
    const at = next[of] as number;
    links[at] = link;
    next[of] = at + 1;
  }
  return links;
}
