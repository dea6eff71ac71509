import { type Day } from '../../calendar/day';
import { type LegalRule } from './legalRule';

/** First and last day of a rule; null where it has no first, or goes on. */
type Days = readonly [Day | null, Day | null];

/** What is said of a rule besides its subject: unless `verified` is false, its text was read. */
export interface Grounds {
  readonly days: Days;
  readonly source: string;
  readonly verified?: boolean;
}

/**
 * A rule about a legal basis, whatever the bodies.
 *
 * @example
 * ofBasis('a', 's1', 'In force', { days: [null, 9], source: 'b' }) // => { name: "a", basis: "s1", partnerType: "", from: null, to: 9, effect: "In force", source: "b", verified: true }
 */
export const ofBasis = (
  name: string,
  basis: string,
  effect: string,
  { days: [from, to], source, verified = true }: Grounds,
): LegalRule => ({ name, basis, partnerType: '', from, to, effect, source, verified });

/**
 * A rule about bodies of a type, whatever the basis.
 *
 * @example
 * ofBodies('a', 'Police', 'Exists', { days: [null, 9], source: 'b' }).partnerType // => "Police"
 */
export const ofBodies = (
  name: string,
  partnerType: string,
  effect: string,
  { days: [from, to], source, verified = true }: Grounds,
): LegalRule => ({ name, basis: '', partnerType, from, to, effect, source, verified });

/**
 * A rule for each of several types of body that may contribute under a basis.
 *
 * @example
 * mayContribute('s1', ['Council', 'Police'], { days: [1, null], source: 'b', verified: false }).map(({ name }) => name) // => ["Council under s1", "Police under s1"]
 */
export const mayContribute = (
  basis: string,
  partnerTypes: readonly string[],
  { days: [from, to], source, verified = true }: Grounds,
): LegalRule[] =>
  partnerTypes.map((partnerType) => ({
    name: `${partnerType} under ${basis}`,
    basis,
    partnerType,
    from,
    to,
    effect: 'May contribute',
    source,
    verified,
  }));

/**
 * Words that are understood as a type of body, as one row of the law.
 *
 * @example
 * countsAs(['PCT', 'primary care trust'], 'NHS commissioner', { days: [null, 9], source: 'b' }).partnerType // => "PCT; primary care trust"
 */
export const countsAs = (words: readonly string[], type: string, grounds: Grounds): LegalRule =>
  ofBodies(`${words[0] ?? ''}: what it is`, words.join('; '), `Counts as ${type}`, grounds);

/**
 * A rule for each of several types of body that may take part in decisions under a basis, and may not contribute.
 *
 * @example
 * mayDecide('s1', ['Council'], { days: [1, null], source: 'b' })[0].effect // => "May decide"
 */
export const mayDecide = (basis: string, partnerTypes: readonly string[], grounds: Grounds): LegalRule[] =>
  mayContribute(basis, partnerTypes, grounds).map((rule) => ({ ...rule, effect: 'May decide' }));
