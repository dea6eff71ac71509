import { addSums, NOTHING, type Sum } from '../../../model/funding/sum';
import { type Pence } from '../../../model/money/pence';
import { type Plan } from '../../../model/plan/plan';
import { type Share, type TierSchedule } from '../../../model/services/tierSchedule';
import { type TierGroup, tierGroups } from './tierGroups';

/** Where the money of a year works. */
export interface MixYear {
  readonly year: string;
  /** In the order of the groups. */
  readonly amounts: readonly Sum[];
  readonly total: Sum;
  readonly prevention: { readonly amount: Sum; readonly share: Share };
  /** How much of the year's money nothing classifies, so that prevention may be more. */
  readonly untold: 'none' | 'some' | 'all';
}

export interface TierMix {
  readonly groups: readonly TierGroup[];
  readonly years: readonly MixYear[];
  /** The longest bar of cash. */
  readonly greatest: Pence;
}

/** The tiers of a plan as bars, a year each, in share and in cash. */
export function tierMixOf(plan: Plan, schedule: TierSchedule): TierMix {
  const { lines, prevention, total, unclassified } = schedule;
  const groups = tierGroups(plan, schedule);
  const years = schedule.years.map((year, y): MixYear => {
    const of = (sums: readonly Sum[]) => sums[y] ?? NOTHING;
    const neither = of(unclassified.amounts);
    return {
      year,
      amounts: groups.map(({ tiers }) =>
        lines
          .filter(({ tier }) => tiers.includes(tier))
          .map(({ amounts }) => of(amounts))
          .filter(isMoney)
          .reduce(addSums, NOTHING),
      ),
      total: of(total.amounts),
      prevention: { amount: of(prevention.amounts), share: prevention.shares[y] ?? null },
      untold: !isMoney(neither) ? 'none' : neither.pence >= of(total.amounts).pence ? 'all' : 'some',
    };
  });
  return { groups, years, greatest: Math.max(0, ...years.map(lengthOf)) };
}

/** How long a year's bar of cash is: what is negative is not in it. */
export const lengthOf = ({ amounts }: MixYear): Pence =>
  amounts.reduce((length, { pence }) => length + Math.max(0, pence), 0);

const isMoney = ({ pence, atLeast }: Sum): boolean => pence !== 0 || atLeast;
