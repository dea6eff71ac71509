import { type Pence } from '../money/pence';
import { type Classes } from './equalRingFences';
import { draw, moisten } from './draw';
import { type Network } from './network';

/**
 * Lets lines ask one after the other, each for its whole amount, the earlier being served as far as it can be
 * before the next one asks.
 *
 * They do not ask singly. All ask together; anyone who is then out of the reach of shortage gets its amount in any
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
  order: readonly number[],
  { of, count }: Classes,
): Float64Array {
  const given = new Float64Array(amounts.length);
  const wanted = new Float64Array(count);
  const before = new Float64Array(count);
  ask(order.filter((line) => amounts[line] !== 0));
  return given;

  function ask(together: readonly number[]): void {
    const { got, takerDry } = network;
    const takers: number[] = [];
    const asking: number[] = [];
    for (const line of together) {
      const taker = of[line] as number;
      if (takerDry[taker]) continue;
      if (wanted[taker] === 0) {
        takers.push(taker);
        before[taker] = got[taker] as number;
      }
      wanted[taker] = (wanted[taker] as number) + (amounts[line] as number);
      given[line] = amounts[line] as number;
      asking.push(line);
    }
    if (takers.length === 0) return;
    const dry = draw(network, takers, wanted);
    for (const taker of takers) wanted[taker] = 0;
    if (dry.length === 0) return;
    const short = asking.filter((line) => takerDry[of[line] as number]);
    const dried = takers.filter((taker) => takerDry[taker]);
    const [only] = dried;
    if (only !== undefined && dried.length === 1) {
      serve(short, (got[only] as number) - (before[only] as number));
      return;
    }
    for (const taker of dried) giveBack(network, taker, (got[taker] as number) - (before[taker] as number));
    moisten(network, dry);
    for (const line of short) given[line] = 0;
    const half = short.length >> 1;
    ask(short.slice(0, half));
    ask(short.slice(half));
  }

  /** Deals what came to a class out to its lines, the earlier first. */
  function serve(short: readonly number[], came: Pence): void {
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
