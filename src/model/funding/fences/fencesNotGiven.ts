import { namesAndWords, onceFor } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { rowsOf, sourcesOf } from '../../plan/sources';

/**
 * The pools of which the tables do not tell what their ring-fenced money may pay for, by their number in `sourcesOf`:
 * their lines name services and the service table, which gives these their purpose, is not there.
 *
 * @example
 * [...fencesNotGiven(readPlan([[['Stream', 'Ring-fence'], ['Grant', 'Homes']], [['Contribution', 'Pool', 'Stream'], ['', 'P', 'Grant']], [['Allocation', 'Source', 'Service'], ['', 'P', 'Care']]]))] // => [1]
 */
export const fencesNotGiven = onceFor(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation', 'Service'),
  (plan: Plan): ReadonlySet<number> => {
    const { Stream, Allocation, Service } = plan.tables;
    const { streams, names, moneyTo, allocationsFrom, streamOfContribution } = sourcesOf(plan);
    const found = new Set<number>();
    const fences = Stream?.words['Ring-fence'] ?? [];
    if (Service || !Allocation || !fences.some(Boolean)) return found;
    for (let pool = streams; pool < names.length; pool++)
      if (
        rowsOf(moneyTo, pool).some((row) => fences[streamOfContribution[row] ?? -1]) &&
        rowsOf(allocationsFrom, pool).some((row) => Allocation.words.Service[row])
      )
        found.add(pool);
    return found;
  },
);
