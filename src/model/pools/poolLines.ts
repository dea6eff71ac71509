import { impossible } from '../errors/poolError';
import { type Pence } from '../money/pence';
import { type PlanTable } from '../plan/planTable';
import { type Plan } from '../plan/readPlan';
import { comparable } from '../table/heading';
import { type PoolContributor } from './contributions';
import { type PoolLine } from './settlement/settlementRule';

/** A line that names no partner of the pool: what it varies by is nobody's until the partners say whose. */
const NOBODY = -1;

/**
 * What a pool spent in a year, in all and service by service against its allocations. The lines are null where the
 * budget is not wholly allocated, or an outturn names no service: then no line can be settled by itself.
 *
 * @throws `#N/A` where there is no outturn or part of it is not known
 */
export function poolLines(plan: Plan, pool: string, year: string, contributors: readonly PoolContributor[]) {
  const { Outturn, Allocation } = plan.tables;
  const spent = rowsOf(Outturn, Outturn?.words.Pool, pool, year);
  if (!spent.length)
    throw impossible(`${pool} has no outturn in ${year}: type what was spent in the outturn table.`);
  const outturn = spent.reduce((sum, { pence }) => sum + pence, 0);
  const owners = new Map<string, number>();
  const variances = new Map<string, Pence>();
  for (const { row, pence } of spent) {
    const service = comparable(Outturn?.words.Service[row] ?? '');
    if (!service) return { outturn, lines: null };
    const owner = comparable(Outturn?.words.Partner[row] ?? '');
    const position = contributors.findIndex(({ partner }) => comparable(partner) === owner);
    owners.set(service, position < 0 ? NOBODY : position);
    variances.set(service, (variances.get(service) ?? 0) + pence);
  }
  for (const { row, pence } of rowsOf(Allocation, Allocation?.words.Source, pool, year)) {
    const service = comparable(Allocation?.words.Service[row] ?? '');
    variances.set(service, (variances.get(service) ?? 0) - pence);
  }
  const lines = [...variances].map(([service, variance]): PoolLine => ({
    variance,
    owner: owners.get(service) ?? 'host',
  }));
  return { outturn, lines };
}

/** The rows of a table that name the pool, with their amounts of a year. */
function rowsOf(
  table: PlanTable | undefined,
  names: readonly string[] | undefined,
  pool: string,
  year: string,
): { row: number; pence: Pence }[] {
  const column = table?.years.find(({ label }) => label === year);
  if (!column) return [];
  return (names ?? []).flatMap((name, row) => {
    if (comparable(name) !== comparable(pool)) return [];
    if (column.missing[row])
      throw impossible(
        `The ${table?.kind} table, row ${table?.rowInTable[row]}, ${year} is not known, so ${pool} cannot be settled.`,
      );
    return [{ row, pence: column.pence[row] ?? 0 }];
  });
}
