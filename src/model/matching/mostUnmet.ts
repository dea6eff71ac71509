import { type Pence } from '../money/pence';
import { draw } from './draw';
import { type Network } from './network';

/**
 * For each taker, the most that it may be left without in some plan that gives the takers as much as can be given:
 * what it is missing now, and what the others that are missing something could draw of what it has got.
 *
 * @param network after every taker has asked
 * @param asked pence by taker, all that it asked for
 * @returns the pence of a taker; each is calculated when first asked for
 */
export function mostUnmet(network: Network, asked: Float64Array): (taker: number) => Pence {
  const known = new Map<number, Pence>();
  return (taker) => {
    const before = known.get(taker);
    if (before !== undefined) return before;
    const unmet = asked.map((pence, i) => pence - (network.got[i] as number));
    const own = unmet[taker] as number;
    unmet[taker] = 0;
    const others = Array.from(unmet.keys()).filter((i) => (unmet[i] as number) > 0);
    const most = own + (others.length ? drawnFrom(network, taker, others, unmet) : 0);
    known.set(taker, most);
    return most;
  };
}

/** What others draw of what a taker has got, tried on a copy. */
function drawnFrom(network: Network, taker: number, others: readonly number[], unmet: Float64Array): Pence {
  const trial: Network = {
    ...network,
    flow: network.flow.slice(),
    left: new Float64Array(network.givers),
    got: network.got.slice(),
    giverDry: new Int32Array(network.givers),
    takerDry: new Int32Array(network.takers),
    search: { ...network.search, openGivers: network.givers },
  };
  const { byTaker, takerStart, giverOf, flow, left, takerDry } = trial;
  let freed = 0;
  for (const link of byTaker.subarray(takerStart[taker], takerStart[taker + 1])) {
    left[giverOf[link] as number] = flow[link] as number;
    freed += flow[link] as number;
    flow[link] = 0;
  }
  takerDry[taker] = 1;
  draw(trial, others, unmet);
  return freed - left.reduce((sum, pence) => sum + pence, 0);
}
