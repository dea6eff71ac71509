import { exchangeOf, take } from './exchange';
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
 * the second supply.
 *
 * @param order the supplies, each once
 */
export function dealOut({ classes, spent, met, meeting }: MostMet, order: readonly number[]): Payments {
  const payments = { supply: [] as number[], demand: [] as number[], pence: [] as number[] };
  const exchange = exchangeOf(meeting);
  const unmet = met.slice();
  const none = met.length;
  const next = demandsToPay(met);
  for (const supply of order) {
    const giver = classes.supply.of[supply] as number;
    let unspent = spent[supply] as number;
    for (let before = none; unspent > 0;) {
      const demand = next[before] as number;
      if (demand === none) break;
      const paid = take(
        exchange,
        giver,
        classes.demand.of[demand] as number,
        Math.min(unspent, unmet[demand] as number),
      );
      if (paid > 0) {
        payments.supply.push(supply);
        payments.demand.push(demand);
        payments.pence.push(paid);
        unspent -= paid;
        unmet[demand] = (unmet[demand] as number) - paid;
      }
      if (unmet[demand] === 0) next[before] = next[demand] as number;
      else before = demand;
    }
  }
  return payments;
}

/** The demands to which something goes, each pointing to the next; the place after the last begins and ends. */
function demandsToPay(met: Float64Array): Int32Array {
  const next = new Int32Array(met.length + 1).fill(met.length);
  let last = met.length;
  met.forEach((pence, demand) => {
    if (pence === 0) return;
    next[last] = demand;
    last = demand;
  });
  return next;
}
