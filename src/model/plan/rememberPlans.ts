import { type Plan } from './plan';

/** So many plans are remembered: the functions of one workbook are given the same few choices of its tables. */
const KEPT = 8;

/**
 * Makes the same tables in the same order the same plan. What is calculated once for each plan is then shared by all
 * functions that are given these tables, and by the pane. The plan that was not asked for longest is forgotten.
 *
 * @param planOf must be pure
 */
export function rememberPlans<T>(planOf: (tables: readonly T[]) => Plan): (tables: readonly T[]) => Plan {
  const memory: { readonly tables: readonly T[]; readonly plan: Plan }[] = [];
  return (tables) => {
    const found = memory.findIndex((entry) => sameTables(entry.tables, tables));
    const [before] = found >= 0 ? memory.splice(found, 1) : [];
    const entry = before ?? { tables, plan: planOf(tables) };
    memory.unshift(entry);
    memory.length = Math.min(memory.length, KEPT);
    return entry.plan;
  };
}

const sameTables = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((table, i) => table === b[i]);
