import { type Plan } from '../plan/readPlan';
import { type Check } from './check';
import { duplicateNames } from './duplicateNames';
import { type Finding, type Severity } from './finding';
import { nothingToSpend } from './nothingToSpend';
import { overdrawn } from './overdrawn';
import { pastEnd } from './pastEnd';
import { ringFenceBreached } from './ringFenceBreached';
import { statedTotals } from './statedTotals';
import { undatedAmounts } from './undatedAmounts';
import { unknownNames } from './unknownNames';
import { unknownWords } from './unknownWords';
import { unspent } from './unspent';

/** Every check of the plan, in the order in which its findings are shown. */
export const CHECKS: readonly Check[] = [
  nothingToSpend,
  overdrawn,
  ringFenceBreached,
  pastEnd,
  statedTotals,
  duplicateNames,
  unknownNames,
  unknownWords,
  unspent,
  undatedAmounts,
];

const WEIGHT: Readonly<Record<Severity, number>> = { Error: 0, Warning: 1, Note: 2 };

/**
 * All that is to be said about a plan: what its cells hold that cannot be read, then what each check finds. Errors
 * come first, then warnings, then notes; within each the order of the checks and of the rows, always the same.
 */
export function checkPlan(plan: Plan): Finding[] {
  const problems: Finding[] = plan.problems.map(({ blocks: _, table: __, ...finding }) => finding);
  const found = CHECKS.filter((check) => check.needs.every((kind) => plan.tables[kind])).flatMap((check) =>
    check.find(plan),
  );
  return [...problems, ...found].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
