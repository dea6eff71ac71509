import { impossible } from '../../errors/poolError';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { amountsOf } from '../year/poolOutturn';
import { type PoolYear } from '../year/poolYear';
import { mustBeExact } from '../year/settlementEvidence';

/** What a line of a pool was to cost in a year, and by how much it differs. */
export interface LineOfPool {
  readonly line: string;
  readonly budget: Pence;
  /** Outturn less budget. */
  readonly variance: Pence;
}

/**
 * Lines of a pool with their budgets and variances: what each service cost, less what the pool allocates to it.
 *
 * @param lines services, as the Risk share table names them
 * @throws `#N/A` where there is no allocation table, or an allocation is not known or not exact
 *
 * @example
 * lineVariances(readPlan([[['Outturn', 'Service'], ['', 'Respite']], [['Allocation', 'Source', 'Service', '2025/26'], ['', 'LD', 'Respite', 5]]]), { pool: 'LD', label: '2025/26', spent: [{ row: 0, pence: 600 }] }, ['respite']) // => [{ line: "respite", budget: 500, variance: 100 }]
 */
export function lineVariances(
  plan: Plan,
  { pool, label, spent }: Pick<PoolYear, 'pool' | 'label' | 'spent'>,
  lines: readonly string[],
): LineOfPool[] {
  if (!lines.length) return [];
  const { Outturn, Allocation } = plan.tables;
  if (!Allocation)
    throw impossible(
      `${pool} has layers for single lines, and there is no allocation table to say what each line was to cost: pass it.`,
    );
  const planned = amountsOf(Allocation, Allocation.words.Source, pool, label);
  mustBeExact(plan, 'Allocation', planned);
  return lines.map((line) => {
    const sum = (rows: typeof planned, services: readonly string[] | undefined) =>
      rows
        .filter(({ row }) => comparable(services?.[row] ?? '') === comparable(line))
        .reduce((total, { pence }) => total + pence, 0);
    const budget = sum(planned, Allocation.words.Service);
    return { line, budget, variance: sum([...spent], Outturn?.words.Service) - budget };
  });
}
