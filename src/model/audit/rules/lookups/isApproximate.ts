import { tokenTypes } from '@borgar/fx';
import { type Call } from '../../readFormula';

/** Which argument says whether a match must be exact, where leaving it out means that it need not be. */
const EXACTNESS: Readonly<Record<string, number>> = { VLOOKUP: 3, HLOOKUP: 3, MATCH: 2 };

/**
 * Whether a look-up takes the next best entry where there is no exact one; not where a cell decides it.
 *
 * @example
 * readFormula('=VLOOKUP(A1,B:C,2)+VLOOKUP(A1,B:C,2,FALSE)', 0, 0).calls.map(isApproximate) // => [true, false]
 */
export function isApproximate({ name, args }: Call): boolean {
  if (name === 'LOOKUP') return true;
  const position = EXACTNESS[name];
  if (position === undefined) return false;
  const said = args[position];
  if (!said) return true;
  const [only, second] = said;
  if (!only || second) return false; // left empty it is 0; calculated it is not ours to tell
  if (only.type === tokenTypes.NUMBER) return Number(only.value) !== 0;
  return only.type === tokenTypes.BOOLEAN && only.value.toUpperCase() === 'TRUE';
}
