import { type ReviewRule } from '../reviewRule';
import { maskedErrors } from '../rules/constants/maskedErrors';
import { repeatedConstants } from '../rules/constants/repeatedConstants';
import { constants } from '../rules/constants/constants';
import { rounding } from '../rules/constants/rounding';
import { multiLine } from '../rules/legibility/multiLine';
import { longFormulas } from '../rules/legibility/longFormulas';
import { nestedIfs } from '../rules/legibility/nestedIfs';
import { paddedKeys } from '../rules/lookups/paddedKeys';
import { duplicateKeys } from '../rules/lookups/duplicateKeys';
import { approximateLookups } from '../rules/lookups/approximateLookups';
import { inconsistentFormula } from '../rules/patterns/inconsistentFormula';
import { oddAmongLabels } from '../rules/patterns/oddAmongLabels';
import { oddAmongSheets } from '../rules/patterns/oddAmongSheets';
import { overwrittenFormula } from '../rules/patterns/overwrittenFormula';
import { typedCopies } from '../rules/patterns/typedCopies';
import { circularFormulas } from '../rules/references/circularFormulas';
import { errorCells } from '../rules/references/errorCells';
import { npv } from '../rules/references/npv';
import { externalReferences } from '../rules/references/externalReferences';
import { volatile } from '../rules/references/volatile';
import { wholeColumns } from '../rules/references/wholeColumns';
import { hiddenFigures } from '../rules/structure/hiddenFigures';
import { mergedCells } from '../rules/structure/mergedCells';
import { numbersAsText } from '../rules/structure/numbersAsText';
import { enteredTotal } from '../rules/totals/enteredTotal';
import { addedTwice } from '../rules/totals/addedTwice';
import { sumSkips } from '../rules/totals/sumSkips';
import { headingAdded } from '../rules/totals/headingAdded';
import { totalOfOne } from '../rules/totals/totalOfOne';
import { hiddenInTotal } from '../rules/totals/hiddenInTotal';
import { totalOfShares } from '../rules/totals/totalOfShares';
import { countsTwice } from '../rules/totals/countsTwice';
import { leavesOutFirst } from '../rules/totals/leavesOutFirst';
import { leavesOutLast } from '../rules/totals/leavesOutLast';
import { totalsDiffer } from '../rules/totals/totalsDiffer';
import { crossCast } from '../rules/totals/crossCast';
import { visibleOnly } from '../rules/totals/visibleOnly';
import { signAgainstLabel } from '../rules/totals/signAgainstLabel';
import { gapInTotal } from '../rules/totals/gapInTotal';
import { emptyReferences } from '../rules/references/emptyReferences';
import { sameTwice } from '../rules/constants/sameTwice';
import { unsortedLookups } from '../rules/lookups/unsortedLookups';
import { pastedResults } from '../rules/patterns/pastedResults';

/** Every rule of the formula review, in the order in which its findings are shown. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  errorCells,
  circularFormulas,
  totalsDiffer,
  leavesOutLast,
  leavesOutFirst,
  countsTwice,
  totalOfShares,
  crossCast,
  signAgainstLabel,
  gapInTotal,
  visibleOnly,
  hiddenInTotal,
  totalOfOne,
  headingAdded,
  sumSkips,
  addedTwice,
  enteredTotal,
  inconsistentFormula,
  oddAmongSheets,
  oddAmongLabels,
  overwrittenFormula,
  typedCopies,
  pastedResults,
  numbersAsText,
  constants,
  repeatedConstants,
  maskedErrors,
  rounding,
  sameTwice,
  unsortedLookups,
  approximateLookups,
  duplicateKeys,
  paddedKeys,
  externalReferences,
  npv,
  emptyReferences,
  hiddenFigures,
  volatile,
  wholeColumns,
  nestedIfs,
  longFormulas,
  multiLine,
  mergedCells,
];
