import { type Plan } from '../plan/plan';
import { aboveBudget } from './pools/aboveBudget';
import { agreementTerms } from './pools/agreementTerms';
import { type Check } from './declared/check';
import { contributionsAddUp } from './pools/contributionsAddUp';
import { duplicateNames } from './tables/duplicateNames';
import { type Finding, type Severity } from '../findings/finding';
import { floorBroken } from './commitments/floorBroken';
import { floorsBeyondConfirmed } from './commitments/floorsBeyondConfirmed';
import { floorsBeyondMoney } from './commitments/floorsBeyondMoney';
import { inexactFigures } from './tables/inexactFigures';
import { jointActions } from './services/jointActions';
import { legalBasis } from './pools/legalBasis';
import { matchLost } from './scenarios/matchLost';
import { missingFor } from './declared/needs';
import { noFigures } from './tables/noFigures';
import { notDelivered } from './pools/notDelivered';
import { nothingToSpend } from './funding/nothingToSpend';
import { notJoint } from './services/notJoint';
import { overdrawn } from './funding/overdrawn';
import { partYearAmounts } from './pools/partYearAmounts';
import { pastEnd } from './funding/pastEnd';
import { poolHost } from './pools/poolHost';
import { poolLife } from './pools/poolLife';
import { preventionFalls } from './services/preventionFalls';
import { ringFenceBreached } from './funding/ringFenceBreached';
import { ringFenceImpossible } from './funding/ringFenceImpossible';
import { ruleNotKept } from './commitments/ruleNotKept';
import { scenarioSteps } from './scenarios/scenarioSteps';
import { settlementWithoutOwner } from './pools/settlementWithoutOwner';
import { sharesAddUp } from './pools/sharesAddUp';
import { strandedMoney } from './funding/strandedMoney';
import { statedTotals } from './tables/statedTotals';
import { unclassifiedTiers } from './services/unclassifiedTiers';
import { unconfirmedMoney } from './funding/unconfirmedMoney';
import { statusWorsens } from './commitments/statusWorsens';
import { undatedAmounts } from './tables/undatedAmounts';
import { unfunded } from './commitments/unfunded';
import { unknownNames } from './tables/unknownNames';
import { unknownWords } from './tables/unknownWords';
import { unmetDemands } from './scenarios/unmetDemands';
import { unspent } from './funding/unspent';

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
  aboveBudget,
  partYearAmounts,
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
  unmetDemands,
  strandedMoney,
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
  const found = CHECKS.flatMap((check) => (missingFor(plan, check) ? [] : check.find(plan)));
  return [...problems, ...found].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
