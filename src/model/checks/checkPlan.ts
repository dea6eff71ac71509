import { type Plan } from '../plan/readPlan';
import { agreementTerms } from './agreementTerms';
import { type Check } from './check';
import { contributionsAddUp } from './contributionsAddUp';
import { duplicateNames } from './duplicateNames';
import { type Finding, type Severity } from './finding';
import { floorBroken } from './floorBroken';
import { floorsBeyondConfirmed } from './floorsBeyondConfirmed';
import { floorsBeyondMoney } from './floorsBeyondMoney';
import { inexactFigures } from './inexactFigures';
import { jointActions } from './jointActions';
import { legalBasis } from './legalBasis';
import { matchLost } from './matchLost';
import { lackOf } from './needs';
import { noFigures } from './noFigures';
import { notDelivered } from './notDelivered';
import { nothingToSpend } from './nothingToSpend';
import { notJoint } from './notJoint';
import { overdrawn } from './overdrawn';
import { pastEnd } from './pastEnd';
import { poolHost } from './poolHost';
import { poolLife } from './poolLife';
import { preventionFalls } from './preventionFalls';
import { ringFenceBreached } from './ringFenceBreached';
import { ringFenceImpossible } from './ringFenceImpossible';
import { ruleNotKept } from './ruleNotKept';
import { scenarioSteps } from './scenarioSteps';
import { settlementWithoutOwner } from './settlementWithoutOwner';
import { sharesAddUp } from './sharesAddUp';
import { statedTotals } from './statedTotals';
import { unclassifiedTiers } from './unclassifiedTiers';
import { unconfirmedMoney } from './unconfirmedMoney';
import { statusWorsens } from './statusWorsens';
import { undatedAmounts } from './undatedAmounts';
import { unfunded } from './unfunded';
import { unknownNames } from './unknownNames';
import { unknownWords } from './unknownWords';
import { unspent } from './unspent';

/** Every check of the plan, in the order in which its findings are shown. */
export const CHECKS: readonly Check[] = [
  nothingToSpend,
  overdrawn,
  ringFenceBreached,
  pastEnd,
  poolLife,
  poolHost,
  agreementTerms,
  legalBasis,
  statedTotals,
  contributionsAddUp,
  sharesAddUp,
  notDelivered,
  settlementWithoutOwner,
  jointActions,
  noFigures,
  floorBroken,
  ruleNotKept,
  statusWorsens,
  unfunded,
  floorsBeyondMoney,
  ringFenceImpossible,
  floorsBeyondConfirmed,
  unconfirmedMoney,
  preventionFalls,
  notJoint,
  matchLost,
  scenarioSteps,
  duplicateNames,
  unknownNames,
  unknownWords,
  unspent,
  unclassifiedTiers,
  undatedAmounts,
  inexactFigures,
];

const WEIGHT: Readonly<Record<Severity, number>> = { Error: 0, Warning: 1, Note: 2 };

/**
 * All that is to be said about a plan: what its cells hold that cannot be read, then what each check finds. Errors
 * come first, then warnings, then notes; within each the order of the checks and of the rows, always the same.
 */
export function checkPlan(plan: Plan): Finding[] {
  const problems: Finding[] = plan.problems.map(({ blocks: _, table: __, ...finding }) => finding);
  const found = CHECKS.flatMap((check) => (lackOf(plan, check) ? [] : check.find(plan)));
  return [...problems, ...found].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
