import { apportion } from '../../money/apportion';
import { type Pence } from '../../money/pence';
import { among } from './among';
import { type Settlement } from './settlementRule';

/**
 * By contribution, but nobody beyond its cap; the excess is the host's, up to the host's own cap. What is left then,
 * or where there is no host, nobody owns.
 *
 * @param caps pence, null where there is none; they bound an underspend's return as they bound an overspend
 * @param host position of the host, null where there is none
 *
 * @example
 * capped([125000000, 83000000, 17000000], 8841763, [null, 2490000, 510000], 0).shares // => [5841763, 2490000, 510000]
 */
export function capped(
  contributions: readonly Pence[],
  variance: Pence,
  caps: readonly (Pence | null)[],
  host: number | null,
): Settlement {
  const within = (share: Pence, partner: number) => {
    const cap = caps[partner] ?? Infinity;
    return Math.sign(share) * Math.min(Math.abs(share), cap) || 0;
  };
  const shares = apportion(variance, contributions).map(within);
  let excess = variance - shares.reduce((sum, share) => sum + share, 0);
  if (host !== null) {
    const before = shares[host] ?? 0;
    shares[host] = within(before + excess, host);
    excess -= (shares[host] ?? 0) - before;
  }
  return among(shares, excess || 0);
}
