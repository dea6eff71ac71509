import { isOneAmount, leastOf, mostOf, NOT_KNOWN, type Sum } from '../funding/sum';

/**
 * Whether a commitment is kept in a year. `Unfunded`: it has a floor, and no allocation names it. `Not known`: what is
 * known of its money is below its floor while an amount is missing, or of the floor itself all or part is, or the floor
 * lies in the interval in which its money lies; it is neither kept nor broken.
 */
export type CommitmentStatus = 'Kept' | 'Broken' | 'Unfunded' | 'No floor' | 'Not known';

/**
 * The status of a commitment in a year. What is known of its money can keep it, whatever is missing besides.
 *
 * @param lines how many allocations name it, in any year
 *
 * @example
 * statusOf({ pence: 99, atLeast: false, known: true }, { pence: 100, atLeast: false, known: true }, 1) // => "Broken"
 * @example
 * statusOf({ pence: 99, atLeast: true, known: true }, { pence: 100, atLeast: false, known: true }, 1) // => "Not known"
 */
export function statusOf(funded: Sum, floor: Sum, lines: number): CommitmentStatus {
  if (!floor.atLeast && floor.pence <= 0) return 'No floor';
  if (lines === 0) return 'Unfunded';
  if (floor.known && !funded.atLeast && mostOf(funded) < leastOf(floor)) return 'Broken';
  return floor.atLeast || leastOf(funded) < mostOf(floor) ? 'Not known' : 'Kept';
}

/** What is missing to the floor, never negative; not known where that is not known. */
export function shortfallOf(funded: Sum, floor: Sum, status: CommitmentStatus): Sum {
  if (status === 'Not known' || !floor.known) return NOT_KNOWN;
  const short = status === 'Broken' || status === 'Unfunded' ? floor.pence - funded.pence : 0;
  const sum: Sum = { pence: short, atLeast: floor.atLeast, known: true };
  if (short === 0 || (isOneAmount(funded) && !floor.interval)) return sum;
  const interval = { low: leastOf(floor) - mostOf(funded), high: mostOf(floor) - leastOf(funded) };
  return interval.low === interval.high ? sum : { ...sum, interval };
}
