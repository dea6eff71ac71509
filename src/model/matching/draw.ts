import { type Network } from './network';
import { pull } from './pull';

/**
 * Brings takers as much of what they ask for as the network can give, without taking anything from a taker that
 * has got it: a giver may be freed for them by another giver stepping in (augmenting paths, shortest first, many
 * at once). What cannot be reached by money any more is marked dry and never searched again, so that a long row
 * of requests costs little more than one.
 *
 * @param asking the takers that ask
 * @param wanted pence by taker, whole; lessened by what each gets
 * @returns who has become dry: takers by their number, givers by theirs plus the number of takers; none where all
 * that was asked for has come
 */
export function draw(network: Network, asking: ArrayLike<number>, wanted: Float64Array): readonly number[] {
  const { got, search } = network;
  takeDirectly(network, asking, wanted);
  for (;;) {
    const reached = layersToMoney(network, asking, wanted);
    if (search.moneyLayer < 0) return dried(network, reached);
    for (let i = 0; i < asking.length; i++) {
      const taker = asking[i] as number;
      const want = wanted[taker] as number;
      if (want === 0 || search.takerLayer[taker] !== 0) continue;
      const came = pull(network, taker, want);
      wanted[taker] = want - came;
      got[taker] = (got[taker] as number) + came;
    }
  }
}

/** Gives each taker what it can have from givers that have something left. */
function takeDirectly(network: Network, asking: ArrayLike<number>, wanted: Float64Array): void {
  const { giverOf, limit, flow, left, got, takerDry, takerStart, byTaker } = network;
  for (let i = 0; i < asking.length; i++) {
    const taker = asking[i] as number;
    const want = wanted[taker] as number;
    if (want === 0 || takerDry[taker]) continue;
    const stop = takerStart[taker + 1] as number;
    let missing = want;
    for (let k = takerStart[taker] as number; k < stop && missing > 0; k++) {
      const link = byTaker[k] as number;
      const giver = giverOf[link] as number;
      const there = left[giver] as number;
      if (there === 0) continue;
      const carried = flow[link] as number;
      const now = Math.min(missing, there, (limit[link] as number) - carried);
      flow[link] = carried + now;
      left[giver] = there - now;
      missing -= now;
    }
    wanted[taker] = missing;
    got[taker] = (got[taker] as number) + want - missing;
  }
}

/**
 * Numbers takers and givers by their distance from the takers that ask, up to the first givers that have money
 * left: these are on the money layer, -1 where none can be reached.
 *
 * @returns how many were reached; they are in the queue
 */
function layersToMoney(network: Network, asking: ArrayLike<number>, wanted: Float64Array): number {
  const { takers, giverOf, takerOf, limit, flow, left, giverStart, byGiver, takerStart, byTaker } = network;
  const { giverDry, takerDry, search } = network;
  const { giverLayer, takerLayer, giverCursor, takerCursor, queue } = search;
  giverLayer.fill(-1);
  takerLayer.fill(-1);
  search.moneyLayer = -1;
  let unmetGivers = search.openGivers;
  let tail = 0;
  for (let i = 0; i < asking.length; i++) {
    const taker = asking[i] as number;
    if (wanted[taker] === 0 || takerDry[taker] || takerLayer[taker] === 0) continue;
    takerLayer[taker] = 0;
    takerCursor[taker] = takerStart[taker] as number;
    queue[tail++] = taker;
  }
  for (let head = 0, layer = 1; head < tail && search.moneyLayer < 0; layer++) {
    for (const end = tail; head < end; head++) {
      const at = queue[head] as number;
      if (at < takers) {
        const stop = takerStart[at + 1] as number;
        for (let k = takerStart[at] as number; k < stop && unmetGivers > 0; k++) {
          const link = byTaker[k] as number;
          const giver = giverOf[link] as number;
          if (giverLayer[giver] !== -1 || (flow[link] as number) >= (limit[link] as number)) continue;
          if (giverDry[giver]) continue;
          unmetGivers--;
          giverLayer[giver] = layer;
          giverCursor[giver] = giverStart[giver] as number;
          queue[tail++] = takers + giver;
          if ((left[giver] as number) > 0) search.moneyLayer = layer;
        }
      } else {
        const stop = giverStart[at - takers + 1] as number;
        for (let k = giverStart[at - takers] as number; k < stop; k++) {
          const link = byGiver[k] as number;
          if (flow[link] === 0) continue;
          const taker = takerOf[link] as number;
          if (takerLayer[taker] !== -1 || takerDry[taker]) continue;
          takerLayer[taker] = layer;
          takerCursor[taker] = takerStart[taker] as number;
          queue[tail++] = taker;
        }
      }
    }
  }
  return tail;
}

/** Marks as dry all that was reached without meeting money. */
function dried({ takers, giverDry, takerDry, search }: Network, reached: number): readonly number[] {
  const dry: number[] = [];
  for (let i = 0; i < reached; i++) {
    const at = search.queue[i] as number;
    dry.push(at);
    if (at < takers) takerDry[at] = 1;
    else {
      giverDry[at - takers] = 1;
      search.openGivers--;
    }
  }
  return dry;
}

/** Undoes what {@link draw} marked as dry, where money has been given back. */
export function moisten({ takers, giverDry, takerDry, search }: Network, dry: readonly number[]): void {
  for (const at of dry) {
    if (at < takers) takerDry[at] = 0;
    else {
      giverDry[at - takers] = 0;
      search.openGivers++;
    }
  }
}
