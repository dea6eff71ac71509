import { NOTHING } from '../../funding/sum';
import { allContributions } from '../../pools/contributions/allContributions';
import { type PoolContributions, type PoolIncome } from '../../pools/contributions/contributions';
import { tableAmount } from '../nodes/tableAmount';
import { moneyNode, once, type TraceNode } from '../nodes/traceNode';
import { type TracedPlan } from '../nodes/tracedPlan';
import { headingOf, planGiven, type ResultTracer } from '../nodes/tracedResult';

/** POOL.POOLS: what a partner puts into a pool is the sum of its rows; a pool's total that of its partners. */
export const tracePools: ResultTracer = (call, cell) => {
  const traced = planGiven(call);
  const year = headingOf(cell);
  const rows = allContributions(traced.under).flatMap((pool) => rowsOfPool(traced, pool, year));
  return rows[cell.row - 1]?.() ?? null;
};

/** The rows of one pool in the order in which the function lists them. */
function rowsOfPool(traced: TracedPlan, pool: PoolContributions, year: string): (() => TraceNode | null)[] {
  const y = pool.years.indexOf(year);
  if (y < 0) return [() => null];
  const of = (called: string, income: PoolIncome) => () => incomeNode(traced, called, income, y, year);
  const { contributors, otherIncome, inKind } = pool;
  return [
    ...contributors.map((each) => of(each.partner, each)),
    ...(otherIncome.rows.length > 0 ? [of('Other income', otherIncome)] : []),
    () => poolTotal(traced, pool, year),
    ...inKind.map((each) => of(each.partner ? `In kind: ${each.partner}` : 'In kind', each)),
  ];
}

/** What somebody puts into a pool in a year, row by row. */
export const incomeNode = (
  traced: TracedPlan,
  called: string,
  { rows, amounts }: PoolIncome,
  y: number,
  year: string,
): TraceNode =>
  moneyNode(called, amounts[y] ?? NOTHING, {
    rule: rows.length > 1 ? 'The sum of its rows of the Contribution table.' : '',
    children: once(() => rows.map((row) => tableAmount(traced, 'Contribution', row, year))),
  });

/** What a pool has in a year: the money of its partners and other income, not what is given in kind. */
export function poolTotal(traced: TracedPlan, pool: PoolContributions, year: string): TraceNode {
  const y = pool.years.indexOf(year);
  const { contributors, otherIncome } = pool;
  return moneyNode(`Total of ${pool.pool}`, pool.total[y] ?? NOTHING, {
    rule: 'The sum of what its partners put in; what is given in kind is no money.',
    children: once(() => [
      ...contributors.map((each) => incomeNode(traced, each.partner, each, y, year)),
      ...(otherIncome.rows.length > 0 ? [incomeNode(traced, 'Other income', otherIncome, y, year)] : []),
    ]),
  });
}
