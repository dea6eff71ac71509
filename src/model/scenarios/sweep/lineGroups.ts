import { type Plan } from '../../plan/plan';
import { numbered } from '../../plan/sources';
import { inTierOrder, NO_TIER, countedTier } from '../../services/tierCrosswalk';
import { comparable } from '../../table/heading';
import { numberWords } from '../../table/numberWords';

/** What the allocation lines of a plan are added up by. */
export interface LineGroups {
  /** Tiers in their order listed. */
  readonly tiers: readonly string[];
  /** The tier of each line, by position. */
  readonly tierOf: Int32Array;
  /** Rows of the commitment table. */
  readonly commitments: number;
  /** The commitment of each line, by row; -1 where it keeps none. */
  readonly commitmentOf: Int32Array;
}

/** Finds the tier of each line, by what its service counts as, and the commitment that it keeps. */
export function lineGroups(plan: Plan): LineGroups {
  const { Allocation, Service, Commitment } = plan.tables;
  const serviceOf = numbered(Allocation?.words.Service, Service?.rowOf ?? NOTHING);
  const counted: string[] = [];
  const countedOf = numberWords(
    Service?.words.Tier ?? [],
    (word) => counted.push(countedTier(plan, word).name) - 1,
  );
  const spelt = new Map<string, string>();
  for (const name of [...counted, NO_TIER])
    if (!spelt.has(comparable(name))) spelt.set(comparable(name), name);
  const tiers = inTierOrder([...spelt.values()]);
  const place = new Map(tiers.map((tier, i) => [comparable(tier), i]));
  const places = counted.map((name) => place.get(comparable(name)) ?? 0);
  const none = place.get(comparable(NO_TIER)) ?? 0;
  return {
    tiers,
    tierOf: serviceOf.map((service) => places[countedOf[service] ?? -1] ?? none),
    commitments: Commitment?.rows ?? 0,
    commitmentOf: numbered(Allocation?.words.Commitment, Commitment?.rowOf ?? NOTHING),
  };
}

const NOTHING: ReadonlyMap<string, number> = new Map();
