import { type Pence } from '../../money/pence';
import { type PoolSettlement } from '../settled/poolSettlement';

/** What an agreement says of part of a variance, in its own words. */
export interface AgreedTerm {
  readonly term: 'Agreed use' | 'Decision needed';
  readonly says: string;
  /** Pence of the variance of which it says so; an underspend is negative. */
  readonly amount: Pence;
}

/**
 * What the layers that took part say of use and decision. They change no figure.
 *
 * @example
 * agreedTerms({ layers: [{ layer: { use: 'non-recurrent only', decision: '' }, taken: -500 }] }) // => [{ term: "Agreed use", says: "non-recurrent only", amount: -500 }]
 */
export const agreedTerms = ({ layers }: Pick<PoolSettlement, 'layers'>): AgreedTerm[] =>
  layers
    .filter(({ taken }) => taken !== 0)
    .flatMap(({ layer: { use, decision }, taken }) =>
      [
        { term: 'Agreed use' as const, says: use, amount: taken },
        { term: 'Decision needed' as const, says: decision, amount: taken },
      ].filter(({ says }) => says),
    );
