import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { among } from './among';
import { type Band, type Settlement } from './settlementRule';

/**
 * Shares a variance in bands: the first part up to an amount in one proportion, the next in another. What lies
 * beyond the last band nobody owns, nor what a band's weight beyond those of the partners says.
 *
 * @param bands in order, each up to a greater amount than the one before
 *
 * @example
 * inBands(8841763, [{ upTo: 2250000, weights: [1, 0, 0] }, { upTo: 6750000, weights: [1, 1, 0] }], 3) // => { shares: [4500000, 2250000, 0], unallocated: 2091763, reserve: 0, carried: 0 }
 */
export function inBands(variance: Pence, bands: readonly Band[], partners: number): Settlement {
  const shares: Pence[] = Array.from({ length: partners }, () => 0);
  const size = Math.abs(variance);
  let from = 0;
  let nobody = 0;
  for (const { upTo, weights } of bands) {
    const part = Math.sign(variance) * Math.max(0, Math.min(size, upTo) - from);
    apportion(part, weights).forEach((share, partner) => {
      if (partner < partners) shares[partner] = (shares[partner] ?? 0) + share;
      else nobody += share;
    });
    from = Math.max(from, upTo);
  }
  return among(shares, nobody + Math.sign(variance) * Math.max(0, size - from) || 0);
}
