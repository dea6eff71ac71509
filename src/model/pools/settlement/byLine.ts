import { wrongInput } from '../../errors/poolError';
import { apportion } from '../../money/apportion';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { among } from './among';
import { type PoolLine, type Settlement } from './settlementRule';

/**
 * Settles a pool line by line. With a partner for each line it is ring-fenced to its lead, or own risk; with `host`
 * for fixed lines and `shared` for variable ones it is fixed and variable. A line for the host of a pool that has
 * none nobody owns.
 *
 * @throws `#VALUE!` where the lines do not add up to the pool's variance
 *
 * @example
 * byLine([2, 1], 30, [{ variance: 40, owner: 1 }, { variance: -10, owner: 0 }], null).shares // => [-10, 40]
 */
export function byLine(
  contributions: readonly Pence[],
  variance: Pence,
  lines: readonly PoolLine[],
  host: number | null,
): Settlement {
  const sum = lines.reduce((total, line) => total + line.variance, 0);
  if (sum !== variance)
    throw wrongInput(
      `The lines vary by ${formatAmount(sum)}, the pool by ${formatAmount(variance)}: every line must be there once.`,
    );
  const shares: Pence[] = contributions.map(() => 0);
  let shared = 0;
  let unallocated = 0;
  for (const line of lines) {
    const owner = line.owner === 'host' ? host : line.owner;
    if (owner === 'shared') shared += line.variance;
    else if (owner === null || owner === 'nobody' || !(owner in shares)) unallocated += line.variance;
    else shares[owner] = (shares[owner] ?? 0) + line.variance;
  }
  apportion(shared, contributions).forEach(
    (share, partner) => (shares[partner] = (shares[partner] ?? 0) + share),
  );
  return among(shares, unallocated);
}
