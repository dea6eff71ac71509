import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { type YearColumn } from '../../plan/reading/planTable';
import { rowsOf, sourcesOf } from '../../plan/sources';
import { breachedFences } from './breachedFences';
import { namedFirst } from './namedMoney';
import { placeFenced } from './placeFenced';
import { type PooledFence, pooledFences } from './pooledFences';
import { yearColumn } from '../../plan/yearColumn';
import { tableOf } from '../../plan/tableOf';

/** Ring-fenced money in a pool that can only be spent on what it may not pay for, in a year. */
export interface PooledBreach {
  readonly pool: string;
  /** The year's heading, or `Undated`. */
  readonly year: string;
  readonly pence: Pence;
  /** Which streams' money that is, in the order of their contributions; pence add up to all. */
  readonly parts: readonly {
    /** Row in the contribution table. */
    readonly row: number;
    readonly stream: string;
    readonly ringFence: string;
    readonly pence: Pence;
  }[];
  /** Allocations that such money pays for all the same, by row. */
  readonly spentOn: readonly number[];
}

/**
 * The ring-fenced money that each pool spends in a year on what it may not pay for, whatever the lines say:
 * what is beyond all that such money may pay for in the pool, less what the pool has left over. Pools with an amount
 * of the year that is not known are left out. (Hall's condition, docs/calculations.md#5-ring-fences.)
 *
 * @example
 * pooledBreaches(readPlan([[['Stream', 'Ring-fence', '2025/26'], ['Grant', 'Homes', 70]], [['Contribution', 'Pool', 'Stream', '2025/26'], ['', 'Y', 'Grant', 70]], [['Service'], ['Homes'], ['Care']], [['Allocation', 'Source', 'Service', '2025/26'], ['', 'Y', 'Homes', 60], ['', 'Y', 'Care', 10]]])).map(({ pool, pence, spentOn }) => [pool, pence, spentOn]) // => [["Y", 1000, [1]]]
 */
export function pooledBreaches(plan: Plan): PooledBreach[] {
  const { Contribution, Allocation } = plan.tables;
  return [...pooledFences(plan)].flatMap(([pool, fences]) =>
    (Allocation?.years ?? []).flatMap((allocated) => {
      const contributed = yearColumn(Contribution, allocated.label);
      return contributed ? (breachOf(plan, pool, fences, contributed, allocated) ?? []) : [];
    }),
  );
}

function breachOf(
  plan: Plan,
  pool: number,
  fences: readonly PooledFence[],
  contributed: YearColumn,
  allocated: YearColumn,
): PooledBreach | null {
  const { names, moneyTo, allocationsFrom } = sourcesOf(plan);
  const lines = Array.from(rowsOf(allocationsFrom, pool));
  const money = Array.from(rowsOf(moneyTo, pool));
  if (lines.some((row) => allocated.missing[row]) || money.some((row) => contributed.missing[row]))
    return null;
  const all = lines.map((row) => Math.max(0, allocated.pence[row] ?? 0));
  const put = (row: number): Pence => Math.max(0, contributed.pence[row] ?? 0);
  // what a line names pays for it, whether it may or not: that is another finding
  const named = namedFirst(plan, lines, all, money, put);
  const [spent, brings] = [named?.lines ?? all, named?.brings ?? put];
  const placed = placeFenced(
    fences.map((fence) => ({
      pence: fence.contributions.reduce((sum, row) => sum + brings(row), 0),
      mayPay: (line) => fence.allowed[lines[line] ?? -1] === 1,
    })),
    spent,
  );
  const has = money.reduce((sum, row) => sum + (contributed.pence[row] ?? 0), 0);
  const uses = lines.reduce((sum, row) => sum + (allocated.pence[row] ?? 0), 0);
  const breached = breachedFences(
    fences.map((fence) => fence.contributions.reduce((sum, row) => sum + brings(row), 0)),
    placed.used,
    Math.max(0, has - uses),
  );
  const parts = fences.flatMap(({ contributions }, f) => {
    if (!breached[f]) return [];
    const shares = apportion(breached[f], contributions.map(brings));
    return contributions.flatMap((row, i) =>
      shares[i] ? [{ row, ...streamOf(plan, row), pence: shares[i] }] : [],
    );
  });
  if (!parts.length) return null;
  const breaching = fences.filter(({ contributions }) =>
    parts.some(({ row }) => contributions.includes(row)),
  );
  return {
    pool: names[pool] ?? '',
    year: allocated.label,
    pence: parts.reduce((sum, { pence }) => sum + pence, 0),
    parts: parts.sort((a, b) => a.row - b.row),
    spentOn: lines.filter(
      (row, line) =>
        (spent[line] ?? 0) > (placed.taken[line] ?? 0) && breaching.some(({ allowed }) => !allowed[row]),
    ),
  };
}

function streamOf(plan: Plan, contribution: number) {
  const stream = sourcesOf(plan).streamOfContribution[contribution] ?? -1;
  const Stream = tableOf(plan, 'Stream');
  return { stream: Stream.names[stream] ?? '', ringFence: Stream.words['Ring-fence'][stream] ?? '' };
}
