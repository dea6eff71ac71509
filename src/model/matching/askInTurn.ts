import { type Pence } from '../money/pence';
import { type Classes } from './equalRingFences';
import { draw, moisten } from './draw';
import { type Network } from './network';

/**
 * Lets lines ask one after the other, each for its whole amount, the earlier being served as far as it can be
 * before the next one asks.
 *
 * They do not ask singly. All ask together; whoever is then out of the reach of shortage gets its amount in any
 * plan. The others give back what came and ask again, first the earlier half of them and then the later, until one
 * class is alone. So a long list takes a few rounds rather than one for each line.
 *
 * @param network its takers are the classes of the lines
 * @param amounts pence by line
 * @param order the lines, each once
 * @returns what each line is given, pence
 */
export function askInTurn(
  network: Network,
  amounts: Float64Array,
  order: ArrayLike<number>,
  { of, count }: Classes,
): Float64Array {
  const given = new Float64Array(amounts.length);
  const wanted = new Float64Array(count);
  const lines = Int32Array.from(order).filter((line) => amounts[line] !== 0);
  ask(lines);
  return given;

  function ask(together: Int32Array): void {
    const asking = together.filter((line) => !network.takerDry[of[line] as number]);
    if (asking.length === 0) return;
    wanted.fill(0);
    const takers = new Set<number>();
    for (const line of asking) {
      const taker = of[line] as number;
      takers.add(taker);
      wanted[taker] = (wanted[taker] as number) + (amounts[line] as number);
    }
    const before = network.got.slice();
    const dried = draw(network, [...takers], wanted);
    for (const line of asking) given[line] = amounts[line] as number;
    if (dried.length === 0) return;
    const short = asking.filter((line) => network.takerDry[of[line] as number]);
    const first = of[short[0] as number] as number;
    if (short.every((line) => of[line] === first)) {
      serve(short, (network.got[first] as number) - (before[first] as number));
      return;
    }
    for (const taker of takers)
      if (network.takerDry[taker])
        giveBack(network, taker, (network.got[taker] as number) - (before[taker] as number));
    moisten(network, dried);
    const half = short.length >> 1;
    for (const line of short) given[line] = 0;
    ask(short.subarray(0, half));
    ask(short.subarray(half));
  }

  /** Deals what came to a class out to its lines, the earlier first. */
  function serve(short: Int32Array, came: Pence): void {
    let left = came;
    for (const line of short) {
      given[line] = Math.min(left, amounts[line] as number);
      left -= given[line] as number;
    }
  }
}

/** Returns to the givers some of what a taker has got. */
function giveBack({ flow, left, got, giverOf, takerStart, byTaker }: Network, taker: number, pence: Pence) {
  let back = pence;
  for (let k = takerStart[taker] as number; back > 0 && k < (takerStart[taker + 1] as number); k++) {
    const link = byTaker[k] as number;
    const giver = giverOf[link] as number;
    const now = Math.min(back, flow[link] as number);
    flow[link] = (flow[link] as number) - now;
    left[giver] = (left[giver] as number) + now;
    back -= now;
  }
  got[taker] = (got[taker] as number) - pence;
}
