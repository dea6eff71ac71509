import { type Pence } from '../../../model/money/pence';
import { type Plan } from '../../../model/plan/plan';
import { NO_TIER, countedTier } from '../../../model/services/tierCrosswalk';
import { type TierLine, type TierSchedule } from '../../../model/services/tierSchedule';

/** The most pieces that a bar has: more could not be distinguished. */
const MOST = 5;

/** Tiers that are one piece of a bar: mostly one. */
export interface TierGroup {
  readonly name: string;
  readonly tiers: readonly string[];
  /** Which of the looks it has; null for what has no tier. */
  readonly shape: number | null;
}

/** The looks of so many groups, as far apart as they can be. */
const SHAPES: readonly (readonly number[])[] = [[], [0], [0, 3], [0, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3, 4]];

/**
 * The pieces of a year's bar: tiers with money, prevention first, so that it begins at zero. Where there are too
 * many, the smallest of those that are not prevention are one.
 */
export function tierGroups(plan: Plan, { lines }: TierSchedule): TierGroup[] {
  const paid = lines.filter(({ amounts }) => amounts.some(({ pence, atLeast }) => pence !== 0 || atLeast));
  const first = paid.filter(({ tier }) => countedTier(plan, tier).prevention === true);
  const rest = paid.filter((line) => !first.includes(line) && line.tier !== NO_TIER);
  const untold = paid.filter(({ tier }) => tier === NO_TIER);
  const room = MOST - untold.length;
  const others = merged(rest, Math.max(1, room - first.length), 'Other tiers');
  const named = [...merged(first, room - others.length, 'Other prevention'), ...others];
  return [
    ...named.map((group, at) => ({ ...group, shape: SHAPES[named.length]?.[at] ?? MOST - 1 })),
    ...untold.map(({ tier }) => ({ name: tier, tiers: [tier], shape: null })),
  ];
}

/** At most so many groups, in their order; the smallest lines together are the last of them. */
function merged(lines: readonly TierLine[], most: number, together: string): Omit<TierGroup, 'shape'>[] {
  const alone = ({ tier }: TierLine) => ({ name: tier, tiers: [tier] });
  if (lines.length <= most) return lines.map(alone);
  const kept = [...lines].sort((a, b) => moneyOf(b) - moneyOf(a)).slice(0, most - 1);
  const small = lines.filter((line) => !kept.includes(line));
  return [
    ...lines.filter((line) => kept.includes(line)).map(alone),
    { name: together, tiers: small.map(({ tier }) => tier) },
  ];
}

const moneyOf = ({ amounts }: TierLine): Pence => amounts.reduce((sum, { pence }) => sum + pence, 0);
