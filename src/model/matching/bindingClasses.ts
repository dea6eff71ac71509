import { type MostMet } from './meetMost';

/** Classes of demands that may be left short, in groups that have no money in common. */
export interface BindingClasses {
  /** The classes of supplies that may pay for any demand of each group. */
  readonly groups: readonly ReadonlySet<number>[];
  /** The group of each class of demands, -1 where its demands are met in every plan that meets the most. */
  readonly groupOf: Int32Array;
}

/**
 * From each class of demands that is short: anyone who may pay for it has nothing left, and whomever they pay could be
 * short in its stead. All who are reached so are the tightest cut; those who are linked by money are one group. A
 * supply of nothing links nobody.
 *
 * @param needed pence by class of demands
 * @param there pence by class of supplies
 */
export function bindingClasses(
  { meeting }: MostMet,
  needed: Float64Array,
  there: Float64Array,
): BindingClasses {
  const { takers, givers, giverOf, takerOf, takerStart, byTaker, giverStart, byGiver, flow, got } = meeting;
  const short = new Uint8Array(takers);
  const queue: number[] = [];
  const reached = (taker: number) => {
    if (short[taker]) return;
    short[taker] = 1;
    queue.push(taker);
  };
  for (let taker = 0; taker < takers; taker++)
    if ((needed[taker] as number) > (got[taker] as number)) reached(taker);
  const asked = new Uint8Array(givers);
  for (let next = queue.pop(); next !== undefined; next = queue.pop())
    for (const link of byTaker.subarray(takerStart[next], takerStart[next + 1])) {
      const giver = giverOf[link] as number;
      if (asked[giver]) continue;
      asked[giver] = 1;
      for (const other of byGiver.subarray(giverStart[giver], giverStart[giver + 1]))
        if ((flow[other] as number) > 0) reached(takerOf[other] as number);
    }

  const groupOf = new Int32Array(takers).fill(-1);
  const groups: Set<number>[] = [];
  for (let taker = 0; taker < takers; taker++) {
    if (!short[taker] || groupOf[taker] !== -1) continue;
    const givers = new Set<number>();
    const join = (member: number) => {
      if (!short[member] || groupOf[member] !== -1) return;
      groupOf[member] = groups.length;
      queue.push(member);
    };
    join(taker);
    for (let next = queue.pop(); next !== undefined; next = queue.pop())
      for (const link of byTaker.subarray(takerStart[next], takerStart[next + 1])) {
        const giver = giverOf[link] as number;
        if (givers.has(giver)) continue;
        givers.add(giver);
        if (there[giver])
          for (const other of byGiver.subarray(giverStart[giver], giverStart[giver + 1]))
            join(takerOf[other] as number);
      }
    groups.push(givers);
  }
  return { groups, groupOf };
}
