import { fractionOf, timesRounded } from '../../money/fraction';
import { type Pence } from '../../money/pence';

const TEN_THOUSAND = 10_000;

/**
 * A share of a sum in whole pence, rounded once, half away from zero: in plain numbers where the share is whole
 * hundredths of a percent.
 *
 * @example
 * [partOf(25, 0.1), partOf(-25, 0.1)] // => [3, -3]
 */
export function partOf(sum: Pence, share: number): Pence {
  if (sum < 0) return -partOf(-sum, share);
  const tenThousandths = Math.round(share * TEN_THOUSAND);
  const twice = 2 * sum * tenThousandths + TEN_THOUSAND;
  return tenThousandths / TEN_THOUSAND === share && twice <= Number.MAX_SAFE_INTEGER
    ? Math.floor(twice / (2 * TEN_THOUSAND))
    : timesRounded(sum, fractionOf(share));
}
