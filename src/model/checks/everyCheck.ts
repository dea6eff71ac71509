// Made by checkCards.mjs from the checks in this folder: npm run fix writes it again.
import { type Check } from './declared/check';
import { nothingToSpend } from './funding/nothingToSpend';
import { overdrawn } from './funding/overdrawn';
import { ringFenceBreached } from './funding/ringFenceBreached';
import { lineFits } from './funding/lineFits';
import { pastEnd } from './funding/pastEnd';
import { taperKept } from './funding/taperKept';
import { poolLife } from './pools/poolLife';
import { poolHost } from './pools/poolHost';
import { agreementTerms } from './pools/agreementTerms';
import { legalBasis } from './pools/legalBasis';
import { successorShares } from './pools/successorShares';
import { statedTotals } from './tables/statedTotals';
import { contributionsAddUp } from './pools/contributionsAddUp';
import { sharesAddUp } from './pools/sharesAddUp';
import { notDelivered } from './pools/notDelivered';
import { riskShareRows } from './pools/riskShareRows';
import { conditionKept } from './pools/conditionKept';
import { settlementWithoutOwner } from './pools/settlementWithoutOwner';
import { aboveBudget } from './pools/aboveBudget';
import { partYearAmounts } from './pools/partYearAmounts';
import { jointActions } from './services/jointActions';
import { noFigures } from './tables/noFigures';
import { floorBroken } from './commitments/floorBroken';
import { ruleNotKept } from './commitments/ruleNotKept';
import { statusWorsens } from './commitments/statusWorsens';
import { unfunded } from './commitments/unfunded';
import { floorsBeyondMoney } from './commitments/floorsBeyondMoney';
import { ringFenceImpossible } from './funding/ringFenceImpossible';
import { floorsBeyondConfirmed } from './commitments/floorsBeyondConfirmed';
import { unconfirmedMoney } from './funding/unconfirmedMoney';
import { preventionFalls } from './services/preventionFalls';
import { notJoint } from './services/notJoint';
import { matchLost } from './scenarios/matchLost';
import { unmetDemands } from './scenarios/unmetDemands';
import { strandedMoney } from './funding/strandedMoney';
import { scenarioSteps } from './scenarios/scenarioSteps';
import { duplicateNames } from './tables/duplicateNames';
import { unknownNames } from './tables/unknownNames';
import { unknownWords } from './tables/unknownWords';
import { unspent } from './funding/unspent';
import { unclassifiedTiers } from './services/unclassifiedTiers';
import { undatedAmounts } from './tables/undatedAmounts';
import { inexactFigures } from './tables/inexactFigures';

/** Every check of the plan, in the order in which its findings are shown. */
export const CHECKS: readonly Check[] = [
  nothingToSpend,
  overdrawn,
  ringFenceBreached,
  lineFits,
  pastEnd,
  taperKept,
  poolLife,
  poolHost,
  agreementTerms,
  legalBasis,
  successorShares,
  statedTotals,
  contributionsAddUp,
  sharesAddUp,
  notDelivered,
  riskShareRows,
  conditionKept,
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
