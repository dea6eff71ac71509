import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { namesAndWords, onceForYear } from '../../plan/onceFor';
import { type YearColumn } from '../../plan/reading/planTable';
import { type Plan } from '../../plan/plan';
import { mayBeMore } from '../../plan/quality';
import { rowsOf, sourcesOf } from '../../plan/sources';
import { breachedFences } from './breachedFences';
import { type ArrivingFences, fencesArriving } from './fencesArriving';
import { payInTurn } from './payInTurn';
import { fencesNotGiven } from './fencesNotGiven';
import { namedFirst, namedStreams } from './namedMoney';
import { pooledFences } from './pooledFences';
import { poolsThatHold } from './poolsThatHold';
import { placeFenced } from './placeFenced';
import { tableOf } from '../../plan/tableOf';
import { yearColumn } from '../../plan/yearColumn';

/** Money in a pool that may pay for the same lines, and what it pays of each. */
export interface PooledMoney {
  /** Rows of the contribution table, and how much each counts: what this money pays comes from them in proportion. */
  readonly contributions: readonly number[];
  readonly amounts: readonly Pence[];
  /** Why it pays: the lines name its stream; it pays for what its ring-fences name; or it pays for the rest. */
  readonly of: 'named' | 'ring-fence' | 'rest';
  /** Pence by position among the lines. */
  readonly pays: readonly Pence[];
}

/** What pays for the lines of a pool with ring-fenced money in it, or with lines that name the stream that pays. */
export interface PooledFlow {
  /** Rows of the allocation table. */
  readonly lines: readonly number[];
  readonly money: readonly PooledMoney[];
}

type Flows = ReadonlyMap<number, PooledFlow | null>;

/**
 * What pays for what in a year, in the pools that have ring-fenced money or lines that name their stream. A named stream
 * pays for its lines before anything else ({@link namedFirst}). Then ring-fenced money pays, the most restricted before
 * the others ({@link payInTurn}). The rest is paid by all other money in proportion, and by ring-fenced
 * money that is spent on what it may not pay for. (docs/calculations.md#15-dependence.)
 *
 * @returns by the number of the pool in `sourcesOf`; null where an amount, or what the money may pay for, is not known.
 * The money of a pool that is not there pays for all its lines in proportion: none of it is ring-fenced, or some is
 * to be paid back and nobody can say whose
 *
 * @example
 * pooledFlows(readPlan([[['Stream', 'Ring-fence', '2025/26'], ['Grant', 'Homes', 70], ['Base', '', 60]], [['Contribution', 'Pool', 'Stream', '2025/26'], ['', 'P', 'Grant', 70], ['', 'P', 'Base', 60]], [['Service'], ['Homes'], ['Care']], [['Allocation', 'Source', 'Service', '2025/26'], ['', 'P', 'Homes', 90], ['', 'P', 'Care', 40]]]), '2025/26').get(2)?.money.map(({ pays }) => pays) // => [[7000, 0], [2000, 4000]]
 */
export const pooledFlows = onceForYear(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation', 'Service'),
  ['Contribution', 'Allocation'],
  (plan: Plan, label: string): Flows => {
    const contributed = yearColumn(plan.tables.Contribution, label);
    const allocated = yearColumn(plan.tables.Allocation, label);
    const flows = new Map<number, PooledFlow | null>();
    if (!contributed || !allocated) return flows;
    for (const pool of new Set([...poolsThatHold(plan), ...fencesNotGiven(plan)])) {
      const flow = flowInPool(plan, pool, contributed, allocated);
      if (flow !== undefined) flows.set(pool, flow);
    }
    return flows;
  },
);

/**
 * What pays for what in one pool, with the amounts of some columns, such as those that a scenario's steps leave.
 *
 * @param pool by its number in `sourcesOf`
 * @returns undefined where the pool's money pays for all its lines in proportion, null where nobody can say
 */
export function flowInPool(
  plan: Plan,
  pool: number,
  contributed: YearColumn,
  allocated: YearColumn,
): PooledFlow | null | undefined {
  const { moneyTo, allocationsFrom } = sourcesOf(plan);
  const isNotGiven = fencesNotGiven(plan).has(pool);
  const money = Array.from(rowsOf(moneyTo, pool)).filter((row) => isThere(contributed, row));
  const lines = Array.from(rowsOf(allocationsFrom, pool)).filter((row) => isThere(allocated, row));
  const held = new Set(
    pooledFences(plan)
      .get(pool)
      ?.flatMap(({ contributions }) => contributions),
  );
  const isFenced = money.some((row) => held.has(row) || (isNotGiven && fenceOf(plan, row)));
  const isPaidBack = [
    ...money.map((row) => contributed.pence[row] ?? 0),
    ...lines.map((row) => allocated.pence[row] ?? 0),
  ].some((pence) => pence < 0);
  const streamOf = namedStreams(plan);
  const isNamed = lines.some((row) => (streamOf[row] ?? -1) >= 0);
  if (!(isFenced || isNamed) || isPaidBack) return undefined;
  const isKnown =
    !isNotGiven &&
    !money.some((row) => mayBeMore(contributed, row)) &&
    !lines.some((row) => mayBeMore(allocated, row));
  if (!isKnown) return null;
  const brings = (row: number): Pence => contributed.pence[row] ?? 0;
  const spent = lines.map((row) => allocated.pence[row] ?? 0);
  const named = namedFirst(plan, lines, spent, money, brings);
  if (named) {
    const arriving = fencesArriving(plan, pool, named.brings) ?? { fences: [], pence: [] };
    const after = flowOf(arriving, { money, brings: named.brings, lines, spent: named.lines });
    return {
      lines,
      money: [...named.money.map((each) => ({ ...each, of: 'named' as const })), ...after.money],
    };
  }
  const arriving = fencesArriving(plan, pool, brings);
  return arriving ? flowOf(arriving, { money, brings, lines, spent }) : undefined;
}

const isThere = (column: YearColumn, row: number): boolean =>
  column.pence[row] !== 0 || column.missing[row] === 1;

const fenceOf = (plan: Plan, contribution: number): string => {
  const stream = sourcesOf(plan).streamOfContribution[contribution] ?? -1;
  return tableOf(plan, 'Stream').words['Ring-fence'][stream] ?? '';
};

interface PoolInYear {
  readonly money: readonly number[];
  readonly brings: (contribution: number) => Pence;
  readonly lines: readonly number[];
  readonly spent: readonly Pence[];
}

function flowOf({ fences, pence }: ArrivingFences, { money, brings, lines, spent }: PoolInYear): PooledFlow {
  const fenced = fences.map(({ allowed }, f) => ({
    pence: pence[f] ?? 0,
    mayPay: (line: number) => allowed[lines[line] ?? -1] === 1,
  }));
  const { used } = placeFenced(fenced, spent);
  const paid = payInTurn(
    fenced.map(({ mayPay }, f) => ({ pence: used[f] ?? 0, mayPay })),
    spent,
  );
  const leftOver = Math.max(0, total(money.map(brings)) - total(spent));
  const breached = breachedFences(pence, used, leftOver);
  const held = new Set(fences.flatMap(({ contributions }) => contributions));
  const free = money.filter((row) => !held.has(row));
  const beyond = fences.flatMap(({ contributions }, f) =>
    breached[f] ? apportion(breached[f], contributions.map(brings)) : contributions.map(() => 0),
  );
  const rest: PooledMoney = {
    contributions: [...free, ...held],
    amounts: [...free.map(brings), ...beyond],
    of: 'rest',
    pays: spent.map((amount, line) => amount - total(paid.map((parts) => parts[line] ?? 0))),
  };
  const groups = fences.map(({ contributions }, f) => ({
    contributions,
    amounts: contributions.map(brings),
    of: 'ring-fence' as const,
    pays: paid[f] ?? [],
  }));
  return { lines, money: [...groups, rest] };
}

const total = (amounts: readonly Pence[]): Pence => amounts.reduce((sum, pence) => sum + pence, 0);
