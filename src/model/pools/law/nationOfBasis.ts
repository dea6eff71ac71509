import { type NATIONS } from '../../plan/declared/words';

export type Nation = (typeof NATIONS)[number];

/**
 * The nation whose law a basis is, by the name of its Act; England where the Act names none.
 *
 * @example
 * nationOfBasis('s1 Public Bodies (Joint Working) (Scotland) Act 2014') // => "Scotland"
 * @example
 * nationOfBasis('Section 75 (NHS Act 2006)') // => "England"
 */
export const nationOfBasis = (basis: string): Nation =>
  /\bscotland\b/i.test(basis) ? 'Scotland' : /\bwales\b/i.test(basis) ? 'Wales' : 'England';
