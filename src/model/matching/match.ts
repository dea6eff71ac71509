import { wrongInput } from '../errors/poolError';
import { formatAmount } from '../money/format';
import { type Pence } from '../money/pence';
import { type Allowed } from './equalRingFences';
import { meetMost } from './meetMost';
import { dealOut, type Payments } from './payments';

/** A plan that meets the most demand within ring-fences. */
export interface Matching {
  readonly payments: Payments;
  /** What each supply pays out and what each demand is given, pence. */
  readonly spent: Float64Array;
  readonly met: Float64Array;
}

/**
 * Ring-fence matching: who pays whom so that the most demand is met, to the penny.
 * (docs/calculations.md#5-ring-fences.) Among the plans that meet the most there is exactly one that also holds to
 * these, each before the next:
 *
 * 1. The most restricted supply spends as much as it can, then the next. The most restricted is the one that may
 *    pay for the fewest demands; between equals the earlier.
 * 2. The first demand is met as far as it can be, then the second, in their order.
 * 3. The supplies, in the order of 1, each pay the first demand as much as they can, then the second.
 *
 * @param supply pence by supply, whole, none negative, less than £90 trillion together
 * @param demand pence by demand, likewise
 * @throws `#VALUE!` for an amount that is none, and for amounts or cells that do not fit together
 *
 * @example
 * match([100, 50], [80, 60], { supplies: 2, demands: 2, cells: Uint8Array.of(1, 1, 1, 0) }).payments // => { supply: [1, 0, 0], demand: [0, 0, 1], pence: [50, 30, 60] }
 */
export function match(supply: ArrayLike<Pence>, demand: ArrayLike<Pence>, allowed: Allowed): Matching {
  const supplies = amountsOf(supply, 'Supply', allowed.supplies);
  const demands = amountsOf(demand, 'Demand', allowed.demands);
  const most = meetMost(supplies, demands, allowed);
  const payments = dealOut(most);
  return { payments, spent: most.spent, met: most.met };
}

/** Amounts that can be matched, or the sentence that says which cannot. */
export function amountsOf(amounts: ArrayLike<Pence>, name: 'Supply' | 'Demand', count: number): Float64Array {
  if (amounts.length !== count)
    throw wrongInput(
      `Allowed fits ${count} ${count === 1 ? name.toLowerCase() : plural(name)}, but there ${amounts.length === 1 ? 'is' : 'are'} ${amounts.length}.`,
    );
  const whole = Float64Array.from(amounts);
  let together = 0;
  whole.forEach((pence, i) => {
    if (!Number.isSafeInteger(pence))
      throw wrongInput(`${name} ${i + 1} is ${pence} pence: it must be whole pence below £90 trillion.`);
    if (pence < 0)
      throw wrongInput(
        `${name} ${i + 1} is ${formatAmount(pence)}: ${name === 'Supply' ? 'money that must be paid back is a demand, not a negative supply' : 'money that comes in is a supply, not a negative demand'}.`,
      );
    together += pence;
    if (together > Number.MAX_SAFE_INTEGER)
      throw wrongInput(
        `Up to number ${i + 1} the ${plural(name)} come to more than £90 trillion, the most that can be held to the penny.`,
      );
  });
  return whole;
}

const plural = (name: 'Supply' | 'Demand') => (name === 'Supply' ? 'supplies' : 'demands');
