import { type FinancialYear } from '../../model/calendar/financialYear';
import { wrongInput } from '../../model/errors/poolError';
import { type Plan } from '../../model/plan/plan';
import { type TableKind } from '../../model/plan/declared/schema';
import { wordArgument, yearArgument } from './arguments';
import { mustBeReadable, planArgument } from './planArgument';

const SETTLED_FROM: readonly TableKind[] = [
  'Pool',
  'Contribution',
  'Outturn',
  'Allocation',
  'Evidence',
  'Risk share',
];

/** The pool, the year and the tables from which a pool's year is settled. */
export function poolYearArguments(
  pool: unknown,
  year: unknown,
  tables: unknown[][][],
): { readonly plan: Plan; readonly pool: string; readonly year: FinancialYear } {
  const name = wordArgument(pool, 'The pool');
  if (!name) throw wrongInput('Give the name of the pool to settle.');
  const plan = planArgument(tables);
  mustBeReadable(plan, SETTLED_FROM);
  return { plan, pool: name, year: yearArgument(year) };
}
