import { addSums, isOneAmount, NOTHING, type Sum } from '../funding/sum';
import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { serviceSchedule } from './serviceSchedule';
import { comparable } from '../table/heading';
import { inTierOrder, NO_TIER, type CountedTier, countedTier } from './tierCrosswalk';

/** A share of 1, unrounded; `unknown` where an amount is missing, null where there is nothing to be a share of. */
export type Share = number | 'unknown' | null;

/** What goes to a tier, always in cash and as a share: a rising share can be a cash cut. */
export interface TierLine {
  readonly tier: string;
  readonly amounts: readonly Sum[];
  readonly shares: readonly Share[];
}

export interface TierSchedule {
  /** Year labels in order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly lines: readonly TierLine[];
  /** What counts as prevention, whichever tiers it is in. */
  readonly prevention: TierLine;
  readonly total: TierLine;
  /** The tiers with money of which nothing says whether they are prevention, and what they come to. */
  readonly unclassified: { readonly tiers: readonly string[]; readonly amounts: readonly Sum[] };
}

/**
 * What goes to each tier. A tier has a line where a service counts as it; money of services without a tier, and of
 * no service, is in a line of its own. What nothing classifies is not in prevention. Null where the plan has no
 * allocation table or no service table. (docs/calculations.md#9-prevention.)
 *
 * @example
 * tierSchedule(readPlan([[['Service', 'Tier'], ['Play', 'Universal'], ['Care', 'Specialist']], [['Allocation', 'Service', '2010/11'], ['', 'Play', 1], ['', 'Care', 3]]])).prevention.shares // => [0.25]
 */
export const tierSchedule = oncePerPlan((plan: Plan): TierSchedule | null => {
  const schedule = serviceSchedule(plan);
  if (!schedule) return null;
  const { years, lines, total } = schedule;
  const countedTiers = new Map<string, CountedTier>();
  /** Tiers in other letters are one, called as first written. */
  const countedOf = (tier: string): CountedTier => {
    const known = countedTiers.get(comparable(tier)) ?? countedTier(plan, tier);
    countedTiers.set(comparable(tier), known);
    return known;
  };
  const nothing: readonly Sum[] = years.map(() => NOTHING);
  const tiers = new Map<string, readonly Sum[]>();
  const unclassified = new Set<string>();
  let prevention = nothing;
  let neither = nothing;
  for (const { tier, amounts } of lines) {
    const counted = countedOf(tier);
    const money = amounts.some(isMoney);
    if (counted.name === NO_TIER && !money) continue;
    tiers.set(counted.name, added(tiers.get(counted.name) ?? nothing, amounts));
    if (counted.prevention) prevention = added(prevention, amounts);
    if (counted.prevention !== null || !money) continue;
    unclassified.add(counted.name);
    neither = added(neither, amounts);
  }
  const line = (tier: string, amounts: readonly Sum[]): TierLine => ({
    tier,
    amounts,
    shares: amounts.map((amount, y) => shareOf(amount, total[y] as Sum)),
  });
  return {
    years,
    lines: inTierOrder([...tiers.keys()]).map((name) => line(name, tiers.get(name) ?? nothing)),
    prevention: line('Prevention', prevention),
    total: line('Total', total),
    unclassified: { tiers: inTierOrder([...unclassified]), amounts: neither },
  };
});

const isMoney = ({ pence, atLeast }: Sum) => pence !== 0 || atLeast;

/** Year by year; a zero adds nothing, so that an unknown amount beside it stays unknown. */
const added = (a: readonly Sum[], b: readonly Sum[]): Sum[] =>
  a.map((sum, y) => {
    const other = b[y] ?? NOTHING;
    return !isMoney(other) ? sum : isMoney(sum) ? addSums(sum, other) : other;
  });

/**
 * What share one sum is of another; there is none of a total that is zero or negative.
 *
 * @example
 * shareOf({ pence: 1, atLeast: false, known: true }, { pence: 3, atLeast: false, known: true }) // => 0.3333333333333333
 */
export function shareOf(part: Sum, total: Sum): Share {
  if (!isOneAmount(part) || !isOneAmount(total)) return 'unknown';
  return total.pence > 0 ? part.pence / total.pence : null;
}
