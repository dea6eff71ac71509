import { byTime } from '../calendar/financialYear';
import { type PlanTable } from '../plan/planTable';
import { type Plan } from '../plan/readPlan';
import { comparable } from '../table/heading';
import { addSums, amountAt, NOTHING, type Sum } from './sum';

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
 * allocations; a pool has what is contributed to it and is used by allocations. Money of a year and undated money
 * are kept apart. Empty where the plan has neither contributions nor allocations: absent is not unspent.
 */
export function balances(plan: Plan): SourceBalance[] {
  const { Stream, Pool, Allocation, Contribution } = plan.tables;
  if (!Allocation && !Contribution) return [];
  const inflows = Contribution && gather(Contribution, Contribution.words.Pool);
  const allocated = Allocation && gather(Allocation, Allocation.words.Source);
  const contributed = Contribution && gather(Contribution, Contribution.words.Stream);
  const result: SourceBalance[] = [];
  const streamNames = new Set(Stream?.rowOf.keys());
  Stream?.names.forEach((source, row) => {
    if (!source || Stream.rowOf.get(comparable(source)) !== row) return;
    const own = new Map(Stream.years.map((column) => [column.label, amountAt(column, row)]));
    const uses = [allocated?.get(comparable(source)), contributed?.get(comparable(source))];
    result.push({ kind: 'Stream', row, source, years: compare(own, uses) });
  });
  Pool?.names.forEach((source, row) => {
    const key = comparable(source);
    if (!key || Pool.rowOf.get(key) !== row || streamNames.has(key)) return;
    const own = inflows?.get(key) ?? new Map<string, Sum>();
    result.push({ kind: 'Pool', row, source, years: compare(own, [allocated?.get(key)]) });
  });
  return result;
}

type ByYear = ReadonlyMap<string, Sum>;

/** Adds a table's amounts by the name in a column, in one pass. */
function gather(table: PlanTable, names: readonly string[]): Map<string, Map<string, Sum>> {
  const byName = new Map<string, Map<string, Sum>>();
  names.forEach((name, row) => {
    const key = comparable(name);
    if (!key) return;
    const years = byName.get(key) ?? new Map<string, Sum>();
    byName.set(key, years);
    for (const column of table.years) {
      const missing = column.missing[row] === 1;
      const amount = { pence: column.pence[row] ?? 0, atLeast: missing, known: !missing };
      const before = years.get(column.label);
      years.set(column.label, before ? addSums(before, amount) : amount);
    }
  });
  return byName;
}

function compare(own: ByYear, uses: readonly (ByYear | undefined)[]): YearBalance[] {
  const labels = new Set([...own.keys(), ...uses.flatMap((use) => [...(use?.keys() ?? [])])]);
  return [...labels].sort(byTime).map((year) => ({
    year,
    available: own.get(year) ?? NOTHING,
    used: uses.map((use) => use?.get(year) ?? NOTHING).reduce(addSums, NOTHING),
  }));
}
