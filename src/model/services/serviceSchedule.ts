import { byTime } from '../calendar/financialYear';
import { NOTHING, type Sum, sumOf } from '../funding/sum';
import { sumsBy } from '../funding/sumsBy';
import { namesAndWords, onceForYear } from '../plan/onceFor';
import { type Plan } from '../plan/plan';
import { rowNamed } from '../plan/readPlan';
import { numbered } from '../plan/sources';
import { yearColumn } from '../plan/yearColumn';

/** What allocations are called that go to no service of the plan. */
export const NO_SERVICE = 'No service';

export interface ServiceLine {
  /** Row in the service table; null for money that goes to no service of it. */
  readonly row: number | null;
  readonly service: string;
  /** As entered; '' where the plan does not say. */
  readonly tier: string;
  readonly amounts: readonly Sum[];
}

/** What the money is spent on, service by service. */
export interface ServiceSchedule {
  /** Year labels in order of time, `Undated` last. */
  readonly years: readonly string[];
  readonly lines: readonly ServiceLine[];
  readonly total: readonly Sum[];
}

/**
 * What is allocated to each service, in the order of the service table; a service without an allocation has zero.
 * Money that a pool spends is counted once, as the pool's allocations: a contribution is not spending. Allocations
 * to no service, or to one that the service table does not have, are together in a last line, so that nothing is
 * dropped. Null where the plan has no allocation table or no service table.
 *
 * @example
 * serviceSchedule(readPlan([[['Service'], ['SALT']], [['Allocation', 'Service', '2010/11'], ['', 'salt', 5], ['', '', 7]]])).lines.map(({ service, amounts }) => [service, amounts[0].pence]) // => [["SALT", 500], ["No service", 700]]
 */
export function serviceSchedule(plan: Plan): ServiceSchedule | null {
  const { Service, Allocation } = plan.tables;
  if (!Service || !Allocation) return null;
  const columns = [...Allocation.years].sort((a, b) => byTime(a.label, b.label));
  const none = Service.rows;
  const inYears = columns.map(({ label }) => sumsInYear(plan, label));
  const sums = inYears.map(({ byService }) => byService);
  const amountsOf = (row: number) => sums.map((byService) => byService[row] as Sum);
  const lines = Service.names.flatMap((service, row): ServiceLine[] =>
    rowNamed(Service, service) === row
      ? [{ row, service, tier: Service.words.Tier[row] ?? '', amounts: amountsOf(row) }]
      : [],
  );
  const unplaced = amountsOf(none);
  if (unplaced.some(({ pence, atLeast }) => pence !== 0 || atLeast))
    lines.push({ row: null, service: NO_SERVICE, tier: '', amounts: unplaced });
  return {
    years: columns.map(({ label }) => label),
    lines,
    total: inYears.map(({ total }) => total),
  };
}

/** What is allocated in a year by row of the service table, last what goes to none of them; and all together. */
const sumsInYear = onceForYear(
  namesAndWords('Service', 'Allocation'),
  ['Allocation'],
  ({ tables: { Service, Allocation } }, label): { byService: readonly Sum[]; total: Sum } => {
    const none = Service?.rows ?? 0;
    const numbers = numbered(Allocation?.words.Service, Service?.rowOf ?? new Map<string, number>());
    const serviceOf = numbers.map((row) => (row < 0 ? none : row));
    const column = yearColumn(Allocation, label);
    return {
      byService: column ? sumsBy(column, serviceOf, none + 1) : [],
      total: column ? sumOf(column) : NOTHING,
    };
  },
);
