import { oncePerPlan } from '../plan/oncePerPlan';
import { type Plan } from '../plan/plan';
import { type Finding, type Severity } from '../findings/finding';
import { missingFor } from './declared/needs';
import { CHECKS } from './everyCheck';

const WEIGHT: Readonly<Record<Severity, number>> = { Error: 0, Warning: 1, Note: 2 };

/**
 * All that is to be said about a plan: what its cells hold that cannot be read, then what each check finds. Errors
 * come first, then warnings, then notes; within each the order of the checks and of the rows, always the same.
 */
export const checkPlan = oncePerPlan((plan: Plan): readonly Finding[] => {
  const problems: Finding[] = plan.problems.map(({ blocks: _, table: __, ...finding }) => finding);
  const found = CHECKS.flatMap((check) => (missingFor(plan, check) ? [] : check.find(plan)));
  return [...problems, ...found].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
});
