import { type Pence } from '../../money/pence';

/**
 * How much of each ring-fence's money is spent on what it may not pay for: what is beyond all that it may pay for, less
 * what the pool has left over. What may pay for most, and so comes last, is what is left over first.
 *
 * @param pence of each ring-fence, the most restricted first
 * @param used what of it can be used on what it may pay for
 * @param leftOver pence that the pool has and does not spend
 *
 * @example
 * breachedFences([70, 50], [60, 30], 15) // => [10, 5]
 */
export function breachedFences(pence: readonly Pence[], used: readonly Pence[], leftOver: Pence): Pence[] {
  const breached = new Array<Pence>(pence.length).fill(0);
  let left = leftOver;
  for (let fence = pence.length - 1; fence >= 0; fence--) {
    const beyond = (pence[fence] ?? 0) - (used[fence] ?? 0);
    breached[fence] = Math.max(0, beyond - left);
    left -= beyond - (breached[fence] ?? 0);
  }
  return breached;
}
