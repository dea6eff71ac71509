import { byTime } from '../calendar/financialYear';
import { namesAndWords, onceFor, onceForYear } from '../plan/onceFor';
import { oncePerPlan } from '../plan/oncePerPlan';
import { isInKind } from '../plan/inKind';
import { type PlanTable } from '../plan/reading/planTable';
import { type Plan } from '../plan/plan';
import { sourcesOf } from '../plan/sources';
import { yearColumn } from '../plan/yearColumn';
import { comparable } from '../table/heading';
import { addSums, NOT_KNOWN, NOTHING, type Sum } from './sum';
import { sumAt, type Tally, tallyBy } from './sumsBy';

/** What a source has and what draws on it, in one year. */
export interface YearBalance {
  readonly year: string;
  readonly available: Sum;
  readonly used: Sum;
}

export interface SourceBalance {
  readonly kind: 'Stream' | 'Pool';
  /** Row in its own table. */
  readonly row: number;
  readonly source: string;
  readonly years: readonly YearBalance[];
}

/**
 * Sets each stream and pool against its uses. A stream has its own amounts and is used by contributions and
 * allocations; a pool has the money that is contributed to it, not what is given in kind, and is used by allocations.
 * Money of a year and undated money are kept apart. Empty where the plan has neither contributions nor allocations:
 * absent is not unspent. Where only one of them was not given, or one has no column that names the source, what it would use or bring is not known.
 *
 * @example
 * balances(readPlan([[['Stream', '2010/11'], ['ABG', 9]], [['Allocation', 'Source', '2010/11'], ['', 'abg', 5]]])).map(({ source, years: [{ available, used }] }) => [source, available.pence, used.pence]) // => [["ABG", 900, 500]]
 */
export const balances = oncePerPlan((plan: Plan): readonly SourceBalance[] => {
  const { Stream, Pool, Allocation, Contribution } = plan.tables;
  if (!Allocation && !Contribution) return [];
  const { streams } = sourcesOf(plan);
  const labelsOf = yearsBySource(plan);
  const yearsOf = (source: number): YearBalance[] =>
    labelsOf(source).map((label) => balanceInYear(plan, label)(source));
  const result: SourceBalance[] = [];
  // a plan without pools needs no contributions
  const usesUnknown =
    !Allocation ||
    !has(Allocation, 'Source') ||
    (Contribution ? !has(Contribution, 'Stream') : Pool !== undefined);
  const as = (
    years: readonly YearBalance[],
    known: { uses: boolean; has: boolean },
  ): readonly YearBalance[] =>
    years.map(({ year, available, used }) => ({
      year,
      available: known.has ? available : NOT_KNOWN,
      used: known.uses ? used : { ...used, atLeast: true },
    }));
  Stream?.names.forEach((source, row) => {
    if (!source || Stream.rowOf.get(comparable(source)) !== row) return;
    const years = yearsOf(row);
    result.push({
      kind: 'Stream',
      row,
      source,
      years: usesUnknown ? as(years, { uses: false, has: true }) : years,
    });
  });
  Pool?.names.forEach((source, row) => {
    const key = comparable(source);
    if (!key || Pool.rowOf.get(key) !== row || Stream?.rowOf.has(key)) return;
    const years = yearsOf(streams + row);
    const known = {
      uses: Allocation !== undefined && has(Allocation, 'Source'),
      has: Contribution !== undefined && has(Contribution, 'Pool'),
    };
    result.push({ kind: 'Pool', row, source, years: known.uses && known.has ? years : as(years, known) });
  });
  return result;
});

/** Whether a table has a column; without it nobody knows what it would say. */
const has = ({ columnOf }: PlanTable, heading: string): boolean => (columnOf[heading] ?? -1) >= 0;

/** Which rows are of which source, by row; and by source 1 where any row is. */
interface Concern {
  readonly sourceOf: Int32Array;
  readonly concerned: Uint8Array;
}
const concernOf = (sourceOf: Int32Array, sources: number): Concern => {
  const concerned = new Uint8Array(sources);
  for (const source of sourceOf) if (source >= 0) concerned[source] = 1;
  return { sourceOf, concerned };
};

/** What a source has and what draws on it: a stream its own amounts, a pool what is put into it. */
const concerns = onceFor(namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation'), (plan) => {
  const { streams, names, poolOfContribution, streamOfContribution, sourceOfAllocation } = sourcesOf(plan);
  const moneyTo = poolOfContribution.map((source, row) => (isInKind(plan, row) ? -1 : source));
  return {
    own: concernOf(
      Int32Array.from({ length: streams }, (_, row) => row),
      names.length,
    ),
    allocated: concernOf(sourceOfAllocation, names.length),
    contributed: concernOf(streamOfContribution, names.length),
    received: concernOf(moneyTo, names.length),
  };
});

/** A source in a year, each at its place in `sourcesOf`; made when it is first asked for. */
const balanceInYear = onceForYear(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation'),
  ['Stream', 'Contribution', 'Allocation'],
  (plan, year) => {
    const { Stream, Contribution, Allocation } = plan.tables;
    const { streams, names } = sourcesOf(plan);
    const { own, allocated, contributed, received } = concerns(plan);
    const moneyIn = (table: PlanTable | undefined, { sourceOf, concerned }: Concern) => {
      const column = yearColumn(table, year);
      const tally = column && tallyBy(column, sourceOf, names.length);
      return (source: number) => (concerned[source] ? tally : undefined);
    };
    const [has, puts] = [moneyIn(Stream, own), moneyIn(Contribution, received)];
    const [spends, gives] = [moneyIn(Allocation, allocated), moneyIn(Contribution, contributed)];
    const balanceOf = (source: number): YearBalance => {
      const available = source < streams ? has(source) : puts(source);
      const drawn = source < streams ? [spends(source), gives(source)] : [spends(source)];
      return {
        year,
        available: available ? sumAt(available, source) : NOTHING,
        used: usedOf(
          drawn.filter((tally) => tally !== undefined),
          source,
        ),
      };
    };
    const known = new Array<YearBalance | undefined>(names.length);
    return (source: number) => (known[source] ??= balanceOf(source));
  },
);

/** The years in which money concerns each source, in the order of time. */
function yearsBySource(plan: Plan): (source: number) => readonly string[] {
  const { Stream, Contribution, Allocation } = plan.tables;
  const { streams } = sourcesOf(plan);
  const { allocated, contributed, received } = concerns(plan);
  const byConcern = new Map<number, readonly string[]>();
  return (source) => {
    const isStream = source < streams;
    const isPaid = (isStream ? contributed : received).concerned[source] === 1;
    const isSpent = allocated.concerned[source] === 1;
    const concern = Number(isStream) + 2 * Number(isPaid) + 4 * Number(isSpent);
    const before = byConcern.get(concern);
    if (before) return before;
    const tables = [isStream && Stream, isPaid && Contribution, isSpent && Allocation];
    const labels = tables.flatMap((table) => (table ? table.years.map(({ label }) => label) : []));
    const years = [...new Set(labels)].sort(byTime);
    byConcern.set(concern, years);
    return years;
  };
}

function usedOf(drawn: readonly Tally[], source: number): Sum {
  if (drawn.some(({ worst }) => worst))
    return drawn.map((tally) => sumAt(tally, source)).reduce(addSums, NOTHING);
  let pence = 0;
  let atLeast = false;
  for (const tally of drawn) {
    pence += tally.pence[source] as number;
    if (tally.unknown[source]) atLeast = true;
  }
  return { pence, atLeast, known: true };
}
