import { type Pence } from '../money/pence';
import { type Network } from './network';

/**
 * One taker's request along the layers: takers ask givers, givers ask back from takers what others could pay, and
 * the givers on the money layer give. The chain of requests is held in arrays, so that no length of it can exhaust
 * a stack: at even depths are takers, at odd depths givers.
 */
export function pull(network: Network, first: number, want: Pence): Pence {
  const { giverOf, takerOf, limit, flow, left, giverStart, byGiver, takerStart, byTaker } = network;
  const { giverLayer, takerLayer, giverCursor, takerCursor, who, by, asked, came, moneyLayer } =
    network.search;
  let depth = 0;
  who[0] = first;
  asked[0] = want;
  came[0] = 0;
  for (;;) {
    const at = who[depth] as number;
    const next = depth + 1;
    let missing = (asked[depth] as number) - (came[depth] as number);
    let through = -1;
    if (depth % 2 === 0) {
      const stop = takerStart[at + 1] as number;
      let k = takerCursor[at] as number;
      for (; k < stop && missing > 0; k++) {
        const link = byTaker[k] as number;
        const giver = giverOf[link] as number;
        if (giverLayer[giver] !== next) continue;
        const room = (limit[link] as number) - (flow[link] as number);
        if (room <= 0) continue;
        if (next < moneyLayer) {
          through = link;
          who[next] = giver;
          asked[next] = Math.min(missing, room);
          break;
        }
        const now = Math.min(missing, room, left[giver] as number);
        flow[link] = (flow[link] as number) + now;
        left[giver] = (left[giver] as number) - now;
        missing -= now;
        if (missing === 0) break;
      }
      takerCursor[at] = k;
    } else {
      const stop = giverStart[at + 1] as number;
      let k = giverCursor[at] as number;
      for (; k < stop && missing > 0; k++) {
        const link = byGiver[k] as number;
        if (flow[link] === 0) continue;
        const taker = takerOf[link] as number;
        if (takerLayer[taker] !== next) continue;
        through = link;
        who[next] = taker;
        asked[next] = Math.min(missing, flow[link] as number);
        break;
      }
      giverCursor[at] = k;
    }
    came[depth] = (asked[depth] as number) - missing;
    if (through >= 0) {
      depth = next;
      by[depth] = through;
      came[depth] = 0;
      continue;
    }
    const brought = came[depth] as number;
    if (depth === 0) return brought;
    const link = by[depth] as number;
    const exhausted = brought < (asked[depth] as number);
    depth--;
    came[depth] = (came[depth] as number) + brought;
    const parent = who[depth] as number;
    if (depth % 2 === 0) {
      flow[link] = (flow[link] as number) + brought;
      if (exhausted) takerCursor[parent] = (takerCursor[parent] as number) + 1;
    } else {
      flow[link] = (flow[link] as number) - brought;
      if (exhausted) giverCursor[parent] = (giverCursor[parent] as number) + 1;
    }
  }
}
