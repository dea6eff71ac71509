import { formulaRule } from '../../formulaRule';
import { isApproximate } from './isApproximate';
import { unsortedList } from './unsortedLookups';

/** Look-ups that answer with the next best entry. */
export const approximateLookups = formulaRule({
  name: 'Approximate look-up',
  kind: 'risk',
  reason:
    'Where the entry is missing or the list is not sorted it answers with another row’s figure and no error.',
  source: 'FAST 3.03, on functions to avoid; ICAEW principle 16, on checks',
  remedy:
    'Ask for an exact match: FALSE as the last argument of VLOOKUP, 0 of MATCH, or use XLOOKUP. Accept it for bands that are meant to be stepped.',
  says: (cell, _, book) => {
    const found = cell.formula.calls.find(isApproximate);
    return found && unsortedList(cell, book) === null
      ? `${found.name} takes the nearest entry where there is no exact one`
      : null;
  },
});
