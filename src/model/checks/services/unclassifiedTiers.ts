import { namesInWords } from '../../errors/namesInWords';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { TIERS } from '../../plan/declared/words';
import { NO_TIER, countedTier } from '../../services/tierCrosswalk';
import { tierSchedule } from '../../services/tierSchedule';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { nearest } from '../../table/nearest';
import { tableOf } from '../../plan/tableOf';

/**
 * Money is in tiers of which nothing says whether they are prevention; or a tier counts as one that is none.
 *
 * @means A tier or level is neither prevention nor not, so its money counts in no shift to prevention.
 * @remedy Give it a row in the Tier table: what it counts as, and whether it is prevention.
 * @title % counts as a tier that is not known
 * @order 320
 */
export const unclassifiedTiers: Check = {
  name: 'Tier not classified',
  needs: [
    ['Service.Tier', 'Tier.Counts as'],
    ['Allocation', 'Tier.Counts as'],
  ],
  find: (plan) => [...unknownTargets(plan), ...withMoney(plan)],
};

/** Said once for all tiers. */
function withMoney(plan: Plan): Finding[] {
  const { Service, Tier } = plan.tables;
  const tiers = (tierSchedule(plan)?.unclassified.tiers ?? []).filter((tier) => tier !== NO_TIER);
  if (tiers.length === 0) return [];
  const one = tiers.length === 1;
  const first = Service?.words.Tier.findIndex((tier) => countedTier(plan, tier).name === tiers[0]);
  return [
    {
      severity: 'Note',
      check: unclassifiedTiers.name,
      subject: 'Tier',
      year: '',
      amount: null,
      sentence: `Nothing says whether ${namesInWords(tiers)} ${one ? 'is' : 'are'} prevention, so the money there counts as neither: ${Tier ? 'say so in the Tier table' : 'add a Tier table'}, with Counts as or Prevention for ${one ? 'it' : 'each'}.`,
      place: placeOf(plan, 'Service', Math.max(0, first ?? 0), 'Tier'),
    },
  ];
}

/** A tier counts as a word that is no tier of the product's nor of the Tier table. */
function unknownTargets(plan: Plan): Finding[] {
  const Tier = tableOf(plan, 'Tier');
  const known = [...TIERS, ...Tier.names].filter(Boolean);
  return Tier.words['Counts as'].flatMap((target, row) => {
    const classified = Tier.words.Prevention[row];
    if (!target || classified || known.some((tier) => same(tier, target))) return [];
    const meant = nearest(target, known);
    return {
      severity: 'Warning' as const,
      check: unclassifiedTiers.name,
      subject: Tier.names[row] ?? '',
      year: '',
      amount: null,
      sentence: `${Tier.names[row]} counts as ${target}, which is no tier that anything classifies${meant ? `: was ${meant} meant?` : '.'}`,
      place: placeOf(plan, 'Tier', row, 'Counts as'),
    };
  });
}

const same = (a: string, b: string) => comparable(a) === comparable(b);
