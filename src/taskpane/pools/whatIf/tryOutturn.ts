import { type FinancialYear } from '../../../model/calendar/financialYear';
import { PoolError } from '../../../model/errors/poolError';
import { type Plan } from '../../../model/plan/plan';
import { readPlan } from '../../../model/plan/readPlan';
import { type TableKind } from '../../../model/plan/declared/schema';
import { type PoolSettlement, settlePool } from '../../../model/pools/settled/poolSettlement';
import { type TriedLine, triedOutturn } from '../../../model/pools/year/triedOutturn';
import { type Figures } from '../../atHand/figures';

/** How a pool's year settles at an outturn, or why it cannot be settled. */
export type TriedSettlement = { readonly settlement: PoolSettlement } | { readonly why: string };

/** The tables from which a settlement is calculated: a figure in them that cannot be read settles nothing. */
const SETTLED_FROM: readonly TableKind[] = [
  'Pool',
  'Contribution',
  'Outturn',
  'Allocation',
  'Evidence',
  'Risk share',
];

/** Settles a pool's year at other amounts, by the same model as the sheets: nothing is written anywhere. */
export function tryOutturn(
  { plan, reading }: Pick<Figures, 'plan' | 'reading'>,
  pool: string,
  year: FinancialYear,
  lines: readonly TriedLine[],
): TriedSettlement {
  const outturn = reading[plan.positions.Outturn ?? -1]?.grid ?? null;
  const read = readPlan([triedOutturn(outturn, pool, year, lines)]);
  const tried: Plan = {
    ...plan,
    tables: { ...plan.tables, ...read.tables },
    problems: [...plan.problems.filter(({ table }) => table !== 'Outturn'), ...read.problems],
  };
  return settledNow(tried, pool, year);
}

/** How a pool's year settles in a plan, or why it cannot be settled. */
export function settledNow(plan: Plan, pool: string, year: FinancialYear): TriedSettlement {
  const problem = plan.problems.find(({ blocks, table }) => blocks && SETTLED_FROM.includes(table));
  if (problem) return { why: problem.sentence };
  try {
    return { settlement: settlePool(plan, pool, year) };
  } catch (error) {
    if (error instanceof PoolError) return { why: error.message };
    throw error;
  }
}
