import { onceFor } from '../plan/onceFor';
import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { type PlanTable } from '../plan/reading/planTable';
import { TABLE_KINDS } from '../plan/declared/schema';
import { type Finding, type Severity } from '../findings/finding';
import { missingFor } from './declared/needs';
import { CHECKS } from './everyCheck';

const WEIGHT: Readonly<Record<Severity, number>> = { Error: 0, Warning: 1, Note: 2 };

/** What each check finds; while what it goes by is the same, what it found. */
const FINDERS = CHECKS.map(({ byWordsOf, find }) =>
  byWordsOf
    ? onceFor(
        (plan) => [
          ...[plan.positions, plan.base],
          ...TABLE_KINDS.flatMap((kind) => partsOf(plan.tables[kind], byWordsOf.includes(kind))),
        ],
        find,
      )
    : find,
);

/** A table; or that of it which is no amount. */
const partsOf = (table: PlanTable | undefined, words: boolean): readonly (object | undefined)[] =>
  words ? [table?.names, table?.words, table?.rowInTable, table?.columnOf] : [table];

/**
 * All that is to be said about a plan: what its cells hold that cannot be read, then what each check finds. Errors
 * come first, then warnings, then notes; within each the order of the checks and of the rows, always the same.
 */
export const checkPlan = oncePerPlan((plan: Plan): readonly Finding[] => {
  const problems: Finding[] = plan.problems.map(({ blocks: _, table: __, ...finding }) => finding);
  const found = CHECKS.flatMap((check, i) => (missingFor(plan, check) ? [] : (FINDERS[i]?.(plan) ?? [])));
  return [...problems, ...found].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
});
