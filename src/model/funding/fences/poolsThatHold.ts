import { namesAndWords, onceFor } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { sourcesOf } from '../../plan/sources';
import { namedStreams } from './namedMoney';
import { pooledFences } from './pooledFences';

/** The pools, by their number in `sourcesOf`, that hold money for some of their lines: ring-fenced, or named by lines. */
export const poolsThatHold = onceFor(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation', 'Service'),
  (plan: Plan): ReadonlySet<number> => {
    const { sourceOfAllocation } = sourcesOf(plan);
    const pools = new Set(pooledFences(plan).keys());
    namedStreams(plan).forEach((stream, row) => {
      if (stream >= 0) pools.add(sourceOfAllocation[row] ?? -1);
    });
    return pools;
  },
);
