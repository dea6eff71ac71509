import { byTime } from '../calendar/financialYear';
import { oncePerPlan } from '../plan/oncePerPlan';
import { isInKind } from '../plan/inKind';
import { type PlanTable } from '../plan/reading/planTable';
import { type Plan } from '../plan/plan';
import { sourcesOf } from '../plan/sources';
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
  const { streams, names, poolOfContribution, streamOfContribution, sourceOfAllocation } = sourcesOf(plan);
  const gather = (table: PlanTable | undefined, sourceOf: Int32Array) =>
    gathered(table, sourceOf, names.length);
  const allocated = gather(Allocation, sourceOfAllocation);
  const ofStream = yearsFrom(ownMoney(Stream), [allocated, gather(Contribution, streamOfContribution)]);
  const moneyTo = poolOfContribution.map((source, row) => (isInKind(plan, row) ? -1 : source));
  const ofPool = yearsFrom(gather(Contribution, moneyTo), [allocated]);
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
    result.push({
      kind: 'Stream',
      row,
      source,
      years: usesUnknown ? as(ofStream(row), { uses: false, has: true }) : ofStream(row),
    });
  });
  Pool?.names.forEach((source, row) => {
    const key = comparable(source);
    if (!key || Pool.rowOf.get(key) !== row || Stream?.rowOf.has(key)) return;
    const years = ofPool(streams + row);
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

/** Sums of one kind by source and year. */
interface Money {
  /** 1 where any row is of a source; a source that no row is of has no years of this money either. */
  readonly concerned: Uint8Array;
  readonly years: ReadonlyMap<string, Tally>;
}

/** A stream's own amounts, each of them a sum by itself. */
function ownMoney(streams: PlanTable | undefined): Money {
  const rows = Int32Array.from(streams?.names ?? [], (_, row) => row);
  const years = (streams?.years ?? []).map(
    (column) => [column.label, tallyBy(column, rows, rows.length)] as const,
  );
  return { concerned: new Uint8Array(rows.length).fill(1), years: new Map(years) };
}

/** A table's amounts added up by source. */
function gathered(table: PlanTable | undefined, sourceOf: Int32Array, sources: number): Money {
  const concerned = new Uint8Array(sources);
  for (const source of sourceOf) if (source >= 0) concerned[source] = 1;
  const years = (table?.years ?? []).map(
    (column) => [column.label, tallyBy(column, sourceOf, sources)] as const,
  );
  return { concerned, years: new Map(years) };
}

/** Sets what sources have against their uses, in all years of the money that concerns a source. */
function yearsFrom(own: Money, uses: readonly Money[]): (source: number) => YearBalance[] {
  const money = [own, ...uses];
  const byConcern = new Map<number, ReturnType<typeof yearsOf>>();
  return (source) => {
    let concern = 0;
    for (const { concerned } of money) concern = 2 * concern + (concerned[source] ?? 0);
    const years = byConcern.get(concern) ?? yearsOf(money, source);
    byConcern.set(concern, years);
    return years.map(({ year, has, drawn }) => ({
      year,
      available: has ? sumAt(has, source) : NOTHING,
      used: usedOf(drawn, source),
    }));
  };
}

/** The years in which money concerns a source, with what it has and what draws on it in each. */
function yearsOf(money: readonly Money[], source: number) {
  const [own, ...uses] = money.map(({ concerned, years }) => (concerned[source] ? years : NO_YEARS));
  const labels = new Set([own, ...uses].flatMap((years) => [...(years?.keys() ?? [])]));
  return [...labels].sort(byTime).map((year) => ({
    year,
    has: own?.get(year),
    drawn: uses.flatMap((use) => use.get(year) ?? []),
  }));
}

const NO_YEARS: Money['years'] = new Map();

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
