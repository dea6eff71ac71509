import { legalBasis } from '../checks/pools/legalBasis';
import { overdrawn } from '../checks/funding/overdrawn';
import { pastEnd } from '../checks/funding/pastEnd';
import { ringFenceBreached } from '../checks/funding/ringFenceBreached';
import { floorBroken } from '../checks/commitments/floorBroken';
import { contributionsAddUp } from '../checks/pools/contributionsAddUp';
import { partYearAmounts } from '../checks/pools/partYearAmounts';
import { poolLife } from '../checks/pools/poolLife';
import { sharesAddUp } from '../checks/pools/sharesAddUp';
import { scenarioSteps } from '../checks/scenarios/scenarioSteps';
import { unclassifiedTiers } from '../checks/services/unclassifiedTiers';
import { duplicateNames } from '../checks/tables/duplicateNames';
import { statedTotals } from '../checks/tables/statedTotals';
import { unknownNames } from '../checks/tables/unknownNames';
import { unknownWords } from '../checks/tables/unknownWords';
import { type Finding } from '../findings/finding';
import { CELL_CHECKS } from '../plan/reading/problem';
import { agreedSizeMends, partYearMends, sharesMends, totalMends } from './kinds/agreedMends';
import { duplicateMends } from './kinds/duplicateMends';
import { resemblingMends, yearHeadingMends } from './kinds/headingMends';
import { endedMends, floorMends, outsideLifeMends, overdrawnMends, ringFenceMends } from './kinds/moneyMends';
import { dayMends, decimalsMends, negativeMends, shareMends, textMends } from './kinds/numberMends';
import { stepMends } from './kinds/stepMends';
import { successorMends } from './kinds/successorMends';
import { floorWithinSource, poolRingFence } from './kinds/withinSource';
import { tierMends } from './kinds/tierMends';
import { unknownNameMends } from './kinds/unknownNameMends';
import { blankMends, unknownWordMends } from './kinds/wordMends';
import { type Mend, type Mendable, type MendKind } from './change/mend';

/** How the findings of each check are mended; those of others where a cell of a list is blank. */
const KINDS: Readonly<Record<string, MendKind>> = {
  [CELL_CHECKS.text]: textMends,
  [CELL_CHECKS.decimals]: decimalsMends,
  [CELL_CHECKS.negative]: negativeMends,
  [CELL_CHECKS.share]: shareMends,
  [CELL_CHECKS.day]: dayMends,
  [CELL_CHECKS.heading]: yearHeadingMends,
  [CELL_CHECKS.resembles]: resemblingMends,
  [unknownNames.name]: unknownNameMends,
  [unknownWords.name]: unknownWordMends,
  [duplicateNames.name]: duplicateMends,
  [statedTotals.name]: totalMends,
  [overdrawn.name]: overdrawnMends,
  [ringFenceBreached.name]: (at, finding) => [...ringFenceMends(at, finding), ...poolRingFence(at, finding)],
  [pastEnd.name]: endedMends,
  [floorBroken.name]: (at, finding) => [...floorMends(at, finding), ...floorWithinSource(at, finding)],
  [legalBasis.name]: (at, finding) => [...successorMends(at, finding), ...blankMends(at, finding)],
  [poolLife.name]: outsideLifeMends,
  [contributionsAddUp.name]: agreedSizeMends,
  [sharesAddUp.name]: sharesMends,
  [partYearAmounts.name]: partYearMends,
  [unclassifiedTiers.name]: tierMends,
  [scenarioSteps.name]: stepMends,
};

/**
 * The ways in which a finding can be mended by a click, the likeliest first; none where only a person can tell. Each
 * is the whole change of the plan's tables, and makes the finding go.
 *
 * @param at the plan as entered, in which the finding was found, and its tables
 *
 * @example
 * mendsOf(mendable([[['Partner', 'Type'], ['PCT', 'NHS comissioner']]]), { severity: 'Warning', check: 'Unknown word', subject: 'PCT', year: '', amount: null, sentence: '', place: { table: 0, row: 1, column: 1 } }).map(({ action }) => action) // => ["Use NHS commissioner"]
 */
export const mendsOf = (at: Mendable, finding: Finding): readonly Mend[] =>
  (KINDS[finding.check] ?? blankMends)(at, finding);
