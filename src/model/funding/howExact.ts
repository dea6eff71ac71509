import { type Sum } from './sum';

/**
 * What is said before an amount that is not exact: it may be more, or it rests on a rounded figure or an interval. Null
 * for one that is exact, or made up for an example.
 *
 * @example
 * [howExact({ pence: 5, atLeast: true, known: true }), howExact({ pence: 5, atLeast: false, known: true, quality: 'rounded' })] // => ["at least", "about"]
 */
export function howExact({ atLeast, quality, interval }: Sum): 'at least' | 'about' | null {
  if (interval) return 'about';
  if (atLeast) return 'at least';
  return quality && quality !== 'exact' && quality !== 'illustrative' ? 'about' : null;
}
