import { type PlanTable } from '../../plan/reading/planTable';
import { onceFor } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { CHANGED } from '../cascade/amounts';

/** The tables whose money is that of one year alone: what a scenario changes, and what is promised of it. */
const DATED = [...CHANGED, 'Commitment'] as const;

/** A plan with the money of one year alone; what does not change from year to year stays the very same. */
export function onlyYear(plan: Plan, label: string): Plan {
  const years = yearsOf(plan);
  const before = years.get(label);
  if (before) return before;
  const changed = DATED.flatMap((kind) => {
    const table: PlanTable | undefined = plan.tables[kind];
    if (!table) return [];
    return [
      [
        kind,
        { ...table, years: table.years.filter((column) => column.label === label), allYears: table.years },
      ] as const,
    ];
  });
  const only = { ...plan, tables: { ...plan.tables, ...Object.fromEntries(changed) } };
  years.set(label, only);
  return only;
}

const yearsOf = onceFor(
  (plan) => [plan],
  () => new Map<string, Plan>(),
);
