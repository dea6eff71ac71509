import { byTime, type FinancialYear } from '../../calendar/financialYear';
import { PoolError } from '../../errors/poolError';
import { NOTHING, sumOf, type Sum } from '../../funding/sum';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { type PlanTable } from '../../plan/reading/planTable';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { rowsNaming } from '../../plan/rowsNaming';
import { type Plan } from '../../plan/plan';
import { allContributions } from '../../pools/contributions/allContributions';
import { settlePool } from '../../pools/settled/poolSettlement';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearColumn } from '../../plan/yearColumn';

/**
 * What was spent on a pool or a service in a year is more than its budget: the agreed size of a pool, else what is
 * contributed to it; what is allocated to a service. A note where the pool's rule says who bears all of it.
 *
 * @means The outturn of a pool or a service in a year is above its budget: the agreed size of the pool, else what is
 * contributed to it; what is allocated to the service. It is a note where the year is settled and
 * every pound of the difference has an owner.
 * @remedy Agree who pays for the difference, or correct the outturn or the budget.
 * @title % spends more than its budget
 * @order 133
 */
export const aboveBudget: Check = {
  name: 'Spending above the budget',
  needs: ['Outturn.amounts', ['Pool.amounts', 'Contribution', 'Allocation']],
  find: ({ base, ...plan }) => {
    const typed = base ?? plan;
    return [...overspent(typed, 'Pool', poolBudget), ...overspent(typed, 'Service', serviceBudget)];
  },
};

type BudgetOf = (plan: Plan, name: string, year: string) => Sum | null;

function overspent(plan: Plan, heading: 'Pool' | 'Service', budgetOf: BudgetOf): Finding[] {
  const { Outturn } = plan.tables;
  if (!Outturn) return [];
  const names = new Map<string, string>();
  for (const name of Outturn.words[heading])
    if (name && !names.has(comparable(name))) names.set(comparable(name), name);
  const years = [...Outturn.years].sort((a, b) => byTime(a.label, b.label));
  return [...names.values()].flatMap((name) => {
    const rows = rowsNaming(Outturn.words[heading], name);
    const own = new Set(rows);
    return years.flatMap((column) => {
      const spent = sumOf(column, (row) => own.has(row));
      const budget = spent.pence > 0 ? budgetOf(plan, name, column.label) : null;
      if (!budget || budget.atLeast || spent.pence <= budget.pence) return [];
      const over = spent.pence - budget.pence;
      const pools = heading === 'Pool' ? [name] : poolsIn(plan, rows);
      const bears = whoBears(plan, pools, column.year);
      const share =
        budget.pence > 0 ? ` (${formatShare(Math.round((over / budget.pence) * 1000) / 1000)})` : '';
      return {
        severity: bears === null ? ('Warning' as const) : ('Note' as const),
        check: aboveBudget.name,
        subject: name,
        year: column.label,
        amount: over,
        sentence: `${name} spent ${spent.atLeast ? 'at least ' : ''}${formatAmount(spent.pence)} in ${column.label} against a budget of ${formatAmount(budget.pence)}: ${formatAmount(over)}${share} more. ${bears ?? 'Agree who pays, or correct the outturn.'}`,
        place: placeOf(plan, 'Outturn', rows.find((row) => column.pence[row]) ?? rows[0] ?? 0, column.column),
      };
    });
  });
}

/** The agreed size of a pool, else all that is contributed to it; null where neither is known. */
function poolBudget(plan: Plan, name: string, year: string): Sum | null {
  const { Pool } = plan.tables;
  const row = rowNamed(Pool, name);
  const agreed = row === undefined ? undefined : yearColumn(Pool, year);
  if (agreed && row !== undefined && (agreed.pence[row] || agreed.missing[row]))
    return sumOf(agreed, (each) => each === row);
  if (!plan.tables.Contribution) return null;
  const found = allContributions(plan).find(({ pool }) => comparable(pool) === comparable(name));
  const total = found?.total[found.years.indexOf(year)];
  return total?.pence || total?.atLeast ? total : null;
}

/** What is allocated to a service; null where nothing is, or it is not known. */
function serviceBudget({ tables: { Allocation } }: Plan, name: string, year: string): Sum | null {
  const table: PlanTable<'Allocation'> | undefined = Allocation;
  const column = yearColumn(table, year);
  if (!table || !column) return null;
  const rows = new Set(rowsNaming(table.words.Service, name));
  const total = rows.size ? sumOf(column, (row) => rows.has(row)) : NOTHING;
  return total.pence || total.atLeast ? total : null;
}

/** The pools that rows of the outturn table name, each once. */
const poolsIn = ({ tables: { Outturn } }: Plan, rows: readonly number[]): string[] => [
  ...new Map(
    rows.map((row) => Outturn?.words.Pool[row] ?? '').map((pool) => [comparable(pool), pool]),
  ).values(),
];

/** Where it is said who bears the difference, or cannot be known; null where somebody has to agree it. */
function whoBears(plan: Plan, pools: readonly string[], year: FinancialYear | null): string | null {
  const absent = (['Pool', 'Contribution', 'Allocation'] as const).find((kind) => !plan.tables[kind]);
  if (absent && pools.some(Boolean)) return `Who bears it cannot be known without the ${absent} table.`;
  return isSettled(plan, pools, year) ? 'The rule of its pool says who bears it.' : null;
}

/** Whether each pool's year is settled by its own rule, with an owner for every pound or the board to decide. */
const isSettled = (plan: Plan, pools: readonly string[], year: FinancialYear | null): boolean =>
  year !== null &&
  pools.every((pool) => {
    try {
      const { unallocated, toBoard } = settlePool(plan, pool, year);
      return unallocated === toBoard;
    } catch (error) {
      if (error instanceof PoolError) return false;
      throw error;
    }
  });
