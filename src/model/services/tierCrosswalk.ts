import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { TIERS } from '../plan/declared/words';
import { comparable } from '../table/heading';

/** The tier of money that goes to a service without one, or to no service. */
export const NO_TIER = 'No tier';

/** How a tier or level counts. */
export interface CountedTier {
  /** The tier under which it is. */
  readonly name: string;
  /** Null where nothing says so: unclassified, and not counted as prevention. */
  readonly prevention: boolean | null;
}

const PREVENTION: ReadonlyMap<string, boolean> = new Map([
  ['universal', true],
  ['targeted', true],
  ['specialist', false],
]);

/**
 * How a tier or level counts, by the plan's Tier table. It is under what it counts as, and is prevention or not
 * as its own row says, else as the row of what it counts as says. Where the Tier table says nothing, universal and
 * targeted are prevention and specialist is not; all else, levels 1 to 4 included, is under its own name,
 * unclassified. (docs/calculations.md#9-prevention.)
 *
 * @param word as the service table has it
 *
 * @example
 * ['targeted', 'Level 1', ''].map((word) => countedTier(readPlan([]), word)) // => [{ name: 'Targeted', prevention: true }, { name: 'Level 1', prevention: null }, { name: 'No tier', prevention: null }]
 * @example
 * countedTier(readPlan([[['Tier', 'Counts as'], ['Level 1', 'Universal']]]), 'level 1') // => { name: 'Universal', prevention: true }
 */
export function countedTier(plan: Plan, word: string): CountedTier {
  if (!word) return { name: NO_TIER, prevention: null };
  const target = countsAs(plan, word);
  const name = spelling(plan, target || word);
  const prevention = saidOf(plan, word) ?? (target ? saidOf(plan, target) : null) ?? null;
  return { name, prevention: prevention ?? PREVENTION.get(comparable(name)) ?? null };
}

/** The tier as which a tier counts; '' where the Tier table does not say. */
function countsAs({ tables: { Tier } }: Plan, word: string): string {
  const row = rowNamed(Tier, word);
  return row === undefined ? '' : (Tier?.words['Counts as'][row] ?? '');
}

/** Whether a tier's own row calls it prevention; null where it says nothing. */
function saidOf({ tables: { Tier } }: Plan, word: string): boolean | null {
  const row = rowNamed(Tier, word);
  const said = comparable(row === undefined ? '' : (Tier?.words.Prevention[row] ?? ''));
  return said === 'yes' ? true : said === 'no' ? false : null;
}

/** A tier as the product, else the Tier table, writes it. */
function spelling({ tables: { Tier } }: Plan, word: string): string {
  const known = TIERS.find((tier) => comparable(tier) === comparable(word));
  const row = rowNamed(Tier, word);
  return known ?? (row === undefined ? undefined : Tier?.names[row]) ?? word;
}

/**
 * Tiers in their order listed: universal, targeted, specialist, levels 1 to 4, then the plan's own
 * as they come, and last what has no tier.
 *
 * @example
 * inTierOrder(['No tier', 'Level 2', 'Early help', 'Universal']) // => ["Universal", "Level 2", "Early help", "No tier"]
 */
export function inTierOrder(names: readonly string[]): string[] {
  const order: readonly string[] = TIERS;
  const rank = (name: string) =>
    name === NO_TIER ? Infinity : order.includes(name) ? order.indexOf(name) : order.length;
  return [...names].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}
