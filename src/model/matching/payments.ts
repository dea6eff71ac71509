import { exchangeOf, take } from './exchange';
import { type Classes } from './equalRingFences';
import { type MostMet } from './meetMost';

/** Who pays whom: payment k is `pence[k]` from supply `supply[k]` to demand `demand[k]`; nothing is paid besides. */
export interface Payments {
  readonly supply: readonly number[];
  readonly demand: readonly number[];
  readonly pence: readonly number[];
}

/**
 * Deals what each supply spends out over what each demand is given. Of all ways to do so it is the one in which
 * the first supply of the order pays the first demand as much as it can, then the second demand, and so on; then
 * the second supply. A supply passes over a demand that is not fully paid only where its class can pay nothing more
 * to the demand's class, and then none of its class ever can: so only the first open demand of each class matters.
 */
export function dealOut({ classes, order, spent, met, meeting }: MostMet): Payments {
  const payments = { supply: [] as number[], demand: [] as number[], pence: [] as number[] };
  const { giverStart, byGiver, takerOf } = meeting;
  const exchange = exchangeOf(meeting);
  const unpaid = met.slice();
  const none = met.length;
  const { first, next } = openDemands(met, classes.demand);
  const closed = new Uint8Array(takerOf.length);
  for (const supply of order) {
    const giver = classes.supply.of[supply] as number;
    for (let unspent = spent[supply] as number; unspent > 0;) {
      let demand = none;
      let link = -1;
      for (let k = giverStart[giver] as number; k < (giverStart[giver + 1] as number); k++) {
        const other = byGiver[k] as number;
        const open = first[takerOf[other] as number] as number;
        if (open >= demand || closed[other]) continue;
        demand = open;
        link = other;
      }
      if (link < 0) break;
      const most = Math.min(unspent, unpaid[demand] as number);
      const paid = take(exchange, link, most);
      if (paid < most) closed[link] = 1;
      if (paid === 0) continue;
      payments.supply.push(supply);
      payments.demand.push(demand);
      payments.pence.push(paid);
      unspent -= paid;
      unpaid[demand] = (unpaid[demand] as number) - paid;
      if (unpaid[demand] === 0) first[takerOf[link] as number] = next[demand] as number;
    }
  }
  return payments;
}

/** The first demand of each class to which something goes, and after each the next of its class. */
function openDemands(met: Float64Array, { of, count }: Classes): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(count).fill(met.length);
  const next = new Int32Array(met.length);
  for (let demand = met.length - 1; demand >= 0; demand--) {
    if (met[demand] === 0) continue;
    const taker = of[demand] as number;
    next[demand] = first[taker] as number;
    first[taker] = demand;
  }
  return { first, next };
}
