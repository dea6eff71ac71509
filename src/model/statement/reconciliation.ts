import { byTime } from '../calendar/financialYear';
import { addSums, NOTHING, type Sum, sumOf } from '../funding/sum';
import { sumAt, type Tally, tallyBy } from '../funding/sumsBy';
import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { type PlanTable } from '../plan/reading/planTable';
import { type Sources, sourcesOf } from '../plan/sources';
import { yearColumn } from '../plan/yearColumn';

/**
 * What is in one of the two tables and not in the other. `Not known`: an amount is missing, so that nobody can say
 * what is left of the source.
 */
export type ReconcilingItem =
  | 'Contribution from no stream'
  | 'Not spent'
  | 'Contribution to no pool'
  | 'Overdrawn'
  | 'Spending from no source'
  | 'Not known';

export interface ReconciliationLine {
  readonly item: ReconcilingItem;
  /** The stream or the pool; '' for none. */
  readonly of: string;
  /** Its number among the plan's sources, -1 for none. */
  readonly source: number;
  /** Signed: what makes resources into spending. */
  readonly amounts: readonly Sum[];
}

/** How resources become spending, year by year. */
export interface Reconciliation {
  /** Year labels of streams, contributions and allocations in order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly resources: readonly Sum[];
  readonly lines: readonly ReconciliationLine[];
  readonly spending: readonly Sum[];
  /** What no line accounts for: zero, or not known. */
  readonly difference: readonly Sum[];
}

/** The order in which the items are listed. */
export const RECONCILING: readonly ReconcilingItem[] = [
  'Contribution from no stream',
  'Not spent',
  'Contribution to no pool',
  'Overdrawn',
  'Spending from no source',
  'Not known',
];

/**
 * Reconciles resources with spending: resources, less what of each stream and pool is not spent, plus what is spent
 * beyond their money or from none, are spending, to the penny in every year. Money that only one of the two tables
 * counts has a line of its own. (docs/calculations.md#14-statement-of-resources, identities.)
 *
 * @example
 * (({ lines, difference }) => [lines.map(({ item, of, amounts }) => [item, of, amounts[0].pence]), difference[0].pence])(reconciliation(readPlan([[['Stream', '2010/11'], ['ABG', 9], ['Core', 1]], [['Allocation', 'Source', '2010/11'], ['', 'ABG', 5], ['', 'Core', 3]]]))) // => [[["Not spent", "ABG", -400], ["Overdrawn", "Core", 200]], 0]
 */
export const reconciliation = oncePerPlan((plan: Plan): Reconciliation => {
  const { Stream, Contribution, Allocation } = plan.tables;
  const sources = sourcesOf(plan);
  const tables: readonly (PlanTable | undefined)[] = [Stream, Contribution, Allocation];
  const years = [...new Set(tables.flatMap((table) => table?.years.map(({ label }) => label) ?? []))].sort(
    byTime,
  );
  const found = years.map((year) => itemsOf(plan, sources, year));
  const totalIn = (table: PlanTable | undefined) =>
    years.map((year) => {
      const column = yearColumn(table, year);
      return column ? sumOf(column) : NOTHING;
    });
  const keys = new Map(
    found.flatMap((items) => [...items].map(([key, { item, source }]) => [key, { item, source }])),
  );
  const lines = [...keys]
    .map(([key, { item, source }]): ReconciliationLine => {
      const of = sources.names[source] ?? '';
      return { item, of, source, amounts: found.map((items) => items.get(key)?.amount ?? NOTHING) };
    })
    .sort((a, b) => RECONCILING.indexOf(a.item) - RECONCILING.indexOf(b.item) || a.source - b.source);
  const resources = totalIn(Stream);
  const spending = totalIn(Allocation);
  const difference = years.map((_, y) => {
    const parts = [resources[y], ...lines.map(({ amounts }) => amounts[y]), negative(spending[y])];
    const { pence, atLeast } = parts.map((part) => part ?? NOTHING).reduce(addSums);
    return atLeast ? { pence, atLeast, known: false } : { pence, atLeast, known: true };
  });
  return { years, resources, lines, spending, difference };
});

interface Item {
  readonly item: ReconcilingItem;
  readonly source: number;
  readonly amount: Sum;
}

/** The items of one year, by item and source. */
function itemsOf(plan: Plan, sources: Sources, year: string): Map<string, Item> {
  const { Stream, Pool, Contribution, Allocation } = plan.tables;
  const { streams, names, streamOfContribution, sourceOfAllocation } = sources;
  const contributed = moneyOf(plan, sources);
  const tally = (table: PlanTable | undefined, groupOf: Int32Array, groups = names.length): Tally | null => {
    const column = yearColumn(table, year);
    return column ? tallyBy(column, groupOf, groups) : null;
  };
  const own = tally(
    Stream,
    Int32Array.from(Stream?.names ?? [], (_, row) => row),
  );
  const given = tally(Contribution, streamOfContribution);
  const brought = tally(Contribution, contributed.to);
  const spent = tally(Allocation, sourceOfAllocation);
  // a pool that has no contribution table has money of which nobody knows
  const untold = !Contribution && Pool !== undefined;
  const items = new Map<string, Item>();
  const add = (item: ReconcilingItem, source: number, amount: Sum) => {
    if (amount.pence !== 0 || amount.atLeast)
      items.set(`${item} ${source}`, { item, source, amount: bare(amount) });
  };
  for (let source = 0; source < names.length; source++) {
    const has = at(source < streams ? own : brought, source);
    const used = addSums(at(given, source), at(spent, source));
    const rest = addSums(used, negative(has));
    const unknown = rest.atLeast || (untold && (source >= streams || has.pence !== 0));
    if (unknown) add('Not known', source, { ...rest, atLeast: true, known: false });
    else add(rest.pence < 0 ? 'Not spent' : 'Overdrawn', source, rest);
  }
  const noSource = tally(
    Allocation,
    sourceOfAllocation.map((source) => (source < 0 ? 0 : -1)),
    1,
  );
  add('Spending from no source', -1, at(noSource, 0));
  const fromNone = tally(Contribution, contributed.fromNoStream);
  const toNone = tally(Contribution, contributed.toNoPool);
  for (let source = 0; source < names.length; source++) {
    add('Contribution from no stream', source, at(fromNone, source));
    add('Contribution to no pool', source, negative(at(toNone, source)));
  }
  return items;
}

/** Which contributions bring money into a pool, and which of them are in one table alone; -1 for none. */
function moneyOf({ tables: { Contribution } }: Plan, sources: Sources) {
  const { streamOfContribution, moneyTo, poolOfContribution } = sources;
  const to = new Int32Array(Contribution?.rows ?? 0).fill(-1);
  for (const row of moneyTo.rows) to[row] = poolOfContribution[row] as number;
  return {
    to,
    fromNoStream: to.map((pool, row) => ((streamOfContribution[row] as number) < 0 ? pool : -1)),
    toNoPool: to.map((pool, row) => (pool < 0 ? (streamOfContribution[row] as number) : -1)),
  };
}

const at = (tally: Tally | null, group: number): Sum => (tally ? sumAt(tally, group) : NOTHING);

const negative = (sum: Sum = NOTHING): Sum => ({ ...sum, pence: -sum.pence || 0 });

/** What is left of an amount that lies in an interval is not itself known as one: both rest on the same evidence. */
const bare = ({ interval: _interval, ...sum }: Sum): Sum => sum;
