import { type Plan } from './plan';
import { type PlanTable } from './reading/planTable';
import { readTable } from './reading/readTable';
import { type TableKind } from './declared/schema';

/**
 * A table of a plan; one without rows, years and columns where the plan has none. Where that makes a difference, ask
 * `plan.tables`: a table that was not given is absent, not empty.
 *
 * @example
 * tableOf(readPlan([[['Pool', 'Kind'], ['CAMHS', 'Aligned']]]), 'Pool').words.Kind // => ["Aligned"]
 * @example
 * tableOf(readPlan([]), 'Pool').words.Kind // => []
 */
export const tableOf = <K extends TableKind>({ tables }: Pick<Plan, 'tables'>, kind: K): PlanTable<K> =>
  tables[kind] ?? emptyTable(kind);

const emptyTables = new Map<TableKind, PlanTable>();

/** What is read of a table's first heading alone. */
function emptyTable<K extends TableKind>(kind: K): PlanTable<K> {
  const before = emptyTables.get(kind);
  const table = before ?? readTable(kind, [[kind]]);
  emptyTables.set(kind, table);
  return table as PlanTable<K>;
}
