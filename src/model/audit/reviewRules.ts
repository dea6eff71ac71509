import { type ReviewRule } from './reviewRule';
import { approximateLookups } from './rules/approximateLookups';
import { circularFormulas } from './rules/circularFormulas';
import { constants } from './rules/constants';
import { errorCells } from './rules/errorCells';
import { externalReferences } from './rules/externalReferences';
import { hiddenFigures } from './rules/hiddenFigures';
import { inconsistentFormula } from './rules/inconsistentFormula';
import { longFormulas } from './rules/longFormulas';
import { mergedCells } from './rules/mergedCells';
import { nestedIfs } from './rules/nestedIfs';
import { numbersAsText } from './rules/numbersAsText';
import { overwrittenFormula } from './rules/overwrittenFormula';
import { rounding } from './rules/rounding';
import { volatile } from './rules/volatile';
import { wholeColumns } from './rules/wholeColumns';

/** Every rule of the formula review, in the order in which its findings are shown. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  errorCells,
  circularFormulas,
  overwrittenFormula,
  numbersAsText,
  inconsistentFormula,
  constants,
  rounding,
  approximateLookups,
  externalReferences,
  hiddenFigures,
  volatile,
  wholeColumns,
  nestedIfs,
  longFormulas,
  mergedCells,
];
