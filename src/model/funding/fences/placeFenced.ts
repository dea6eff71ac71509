import { draw } from '../../matching/draw';
import { networkOf } from '../../matching/network';
import { type Pence } from '../../money/pence';

/** Ring-fenced money and what it may pay for, by position among some lines. */
export interface Fenced {
  readonly pence: Pence;
  readonly mayPay: (line: number) => boolean;
}

/** How much of ring-fenced money can be used, and what keeps the rest from it. */
export interface Placed {
  /** Pence used of each, the most there can be together. */
  readonly used: readonly Pence[];
  /** Pence of ring-fenced money that each line takes. */
  readonly taken: Float64Array;
  /** What cannot all be used, with what it competes with, and the lines that take all their money from these. */
  readonly tooMuch: { readonly fences: readonly number[]; readonly lines: readonly number[] } | null;
}

/**
 * Puts ring-fenced money to what it may pay for, as much as can be, those that come first before the others. Where not
 * all can be used there are lines that are full of it: those that are too small for the money that can go nowhere
 * else. (Hall's condition, docs/calculations.md#5-ring-fences.)
 *
 * @param lines pence that each line can take, whole, none negative
 *
 * @example
 * placeFenced([{ pence: 70, mayPay: (line) => line === 0 }], [60, 100]).used // => [60]
 */
export function placeFenced(fences: readonly Fenced[], lines: ArrayLike<Pence>): Placed {
  const giverOf: number[] = [];
  const takerOf: number[] = [];
  fences.forEach(({ mayPay }, fence) => {
    for (let line = 0; line < lines.length; line++) {
      if (!lines[line] || !mayPay(line)) continue;
      giverOf.push(line);
      takerOf.push(fence);
    }
  });
  const network = networkOf(
    {
      givers: lines.length,
      takers: fences.length,
      giverOf: Int32Array.from(giverOf),
      takerOf: Int32Array.from(takerOf),
      limit: new Float64Array(giverOf.length).fill(Infinity),
    },
    Float64Array.from(lines),
  );
  const wanted = new Float64Array(fences.length);
  fences.forEach(({ pence }, fence) => {
    if (pence === 0) return;
    wanted[fence] = pence;
    draw(network, [fence], wanted);
    wanted[fence] = 0;
  });
  const used = Array.from(network.got);
  const taken = new Float64Array(lines.length);
  for (let link = 0; link < giverOf.length; link++) {
    const line = giverOf[link] as number;
    taken[line] = (taken[line] as number) + (network.flow[link] as number);
  }
  if (!fences.some(({ pence }, fence) => (used[fence] as number) < pence))
    return { used, taken, tooMuch: null };
  const dry = (flags: Int32Array) => Array.from(flags.keys()).filter((i) => flags[i]);
  return { used, taken, tooMuch: { fences: dry(network.takerDry), lines: dry(network.giverDry) } };
}
