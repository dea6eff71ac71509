import { type Pence } from '../money/pence';
import { type Network } from './network';

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
export function draw(network: Network, asking: ArrayLike<number>, wanted: Float64Array): Int32Array {
  for (;;) {
    const dry = layersToMoney(network, asking, wanted);
    if (dry) return dry;
    for (let i = 0; i < asking.length; i++) {
      const taker = asking[i] as number;
      const want = wanted[taker] as number;
      if (want === 0 || network.search.takerLayer[taker] !== 0) continue;
      const came = pull(network, taker, want);
      wanted[taker] = want - came;
      network.got[taker] = (network.got[taker] as number) + came;
    }
  }
}

/**
 * Numbers takers and givers by their distance from the takers that ask, up to the first givers that have money
 * left. Where there is none to be reached, all that was reached is dry and is returned.
 */
function layersToMoney(network: Network, asking: ArrayLike<number>, wanted: Float64Array): Int32Array | null {
  const { takers, giverOf, takerOf, limit, flow, left, giverStart, byGiver, takerStart, byTaker } = network;
  const { giverDry, takerDry } = network;
  const { giverLayer, takerLayer, giverCursor, takerCursor, queue } = network.search;
  giverLayer.fill(-1);
  takerLayer.fill(-1);
  let tail = 0;
  for (let i = 0; i < asking.length; i++) {
    const taker = asking[i] as number;
    if (wanted[taker] === 0 || takerDry[taker] || takerLayer[taker] === 0) continue;
    takerLayer[taker] = 0;
    takerCursor[taker] = takerStart[taker] as number;
    queue[tail++] = taker;
  }
  let found = false;
  let layer = 0;
  for (let head = 0; head < tail && !found; layer++) {
    for (const end = tail; head < end; head++) {
      const at = queue[head] as number;
      if (at < takers) {
        const stop = takerStart[at + 1] as number;
        for (let k = takerStart[at] as number; k < stop; k++) {
          const link = byTaker[k] as number;
          const giver = giverOf[link] as number;
          if (giverLayer[giver] !== -1 || giverDry[giver]) continue;
          if ((flow[link] as number) >= (limit[link] as number)) continue;
          giverLayer[giver] = layer + 1;
          giverCursor[giver] = giverStart[giver] as number;
          queue[tail++] = takers + giver;
          if ((left[giver] as number) > 0) found = true;
        }
      } else {
        const stop = giverStart[at - takers + 1] as number;
        for (let k = giverStart[at - takers] as number; k < stop; k++) {
          const link = byGiver[k] as number;
          const taker = takerOf[link] as number;
          if (takerLayer[taker] !== -1 || takerDry[taker] || flow[link] === 0) continue;
          takerLayer[taker] = layer + 1;
          takerCursor[taker] = takerStart[taker] as number;
          queue[tail++] = taker;
        }
      }
    }
  }
  if (found) return null;
  const dry = queue.slice(0, tail);
  for (const at of dry) {
    if (at < takers) takerDry[at] = 1;
    else giverDry[at - takers] = 1;
  }
  return dry;
}

/**
 * One taker's request along the layers: takers ask givers, givers give what they have left and ask back from
 * takers what others could pay. A chain of requests held in arrays, so that its length cannot exhaust a stack.
 */
function pull(network: Network, first: number, want: Pence): Pence {
  const { giverOf, takerOf, limit, flow, left, giverStart, byGiver, takerStart, byTaker } = network;
  const { giverLayer, takerLayer, giverCursor, takerCursor, who, by, asked, came } = network.search;
  let depth = 0;
  who[0] = first;
  asked[0] = want;
  came[0] = 0;
  for (;;) {
    const at = who[depth] as number;
    const missing = (asked[depth] as number) - (came[depth] as number);
    const giving = depth % 2 === 1;
    const cursor = giving ? giverCursor : takerCursor;
    const stop = (giving ? giverStart[at + 1] : takerStart[at + 1]) as number;
    let deeper = false;
    for (let k = cursor[at] as number; missing > 0 && k < stop && !deeper;) {
      const link = (giving ? byGiver[k] : byTaker[k]) as number;
      const next = (giving ? takerOf[link] : giverOf[link]) as number;
      const layer = (giving ? takerLayer[next] : giverLayer[next]) as number;
      const room = giving ? (flow[link] as number) : (limit[link] as number) - (flow[link] as number);
      if (layer === depth + 1 && room > 0) {
        deeper = true;
        depth++;
        who[depth] = next;
        by[depth] = link;
        asked[depth] = Math.min(missing, room);
        came[depth] = giving ? 0 : spend(left, next, asked[depth] as number);
      } else k++;
      cursor[at] = k;
    }
    if (deeper) continue;
    const brought = came[depth] as number;
    if (depth === 0) return brought;
    const link = by[depth] as number;
    const satisfied = brought === asked[depth];
    depth--;
    // A taker that was asked back gives up the link's money; a giver that was asked adds to it.
    flow[link] = (flow[link] as number) + (depth % 2 === 0 ? brought : -brought);
    came[depth] = (came[depth] as number) + brought;
    const parent = who[depth] as number;
    const tried = depth % 2 === 1 ? giverCursor : takerCursor;
    if (!satisfied) tried[parent] = (tried[parent] as number) + 1;
  }
}

/** Takes from a giver what it has left, at most what is asked. */
function spend(left: Float64Array, giver: number, asked: Pence): Pence {
  const given = Math.min(left[giver] as number, asked);
  left[giver] = (left[giver] as number) - given;
  return given;
}
