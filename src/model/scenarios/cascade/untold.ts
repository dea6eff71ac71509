import { fencesNotGiven } from '../../funding/fences/fencesNotGiven';
import { namesAndWords, onceFor } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { rowsOf, sourcesOf } from '../../plan/sources';

/**
 * Of which sources the tables that were given do not tell how a shortage would be spread, since one that they refer to
 * was not given. What draws on these is then not known.
 */
export interface Untold {
  /** Whether contributions that are not there may draw on streams, and feed pools. */
  readonly contributions: boolean;
  /** Whether allocations that are not there may draw on streams. */
  readonly allocations: boolean;
  /** Whether a source's uses have floors, which the commitment table would give. */
  readonly floors: (source: number) => boolean;
  /** Whether money in a pool may be ring-fenced, which the stream or service table would tell. */
  readonly fences: (pool: number) => boolean;
}

/**
 * What is not known of how shortages go down. A table that nothing refers to counts as having nothing: a plan without
 * pools needs no contributions, and one whose allocations name no commitment has no floors.
 *
 * @example
 * untoldOf(readPlan([[['Allocation', 'Source', 'Commitment', '2010/11'], ['', 'ABG', 'Play', 5]], [['Stream', '2010/11'], ['ABG', 5]]])).floors(0) // => true
 */
export const untoldOf = onceFor(
  namesAndWords('Stream', 'Pool', 'Contribution', 'Allocation', 'Service', 'Commitment'),
  (plan: Plan): Untold => {
    const { Stream, Pool, Contribution, Allocation, Service, Commitment } = plan.tables;
    const { streams, allocationsFrom, contributionsFrom, contributionsTo, poolOfContribution } =
      sourcesOf(plan);
    const fromNoStream = (): boolean =>
      (Allocation?.words.Source ?? []).some((name, row) => {
        const source = sourcesOf(plan).sourceOfAllocation[row] ?? -1;
        return name !== '' && !(source >= 0 && source < streams);
      });
    const contributions = !Contribution && (Pool !== undefined || fromNoStream());
    const allocations = !Allocation && (Service !== undefined || Commitment !== undefined);
    const keeps = (source: number): boolean =>
      rowsOf(allocationsFrom, source).some((row) => Boolean(Allocation?.words.Commitment[row]));
    return {
      contributions,
      allocations,
      floors: (source) =>
        !Commitment &&
        (keeps(source) ||
          rowsOf(contributionsFrom, source).some((row) => keeps(poolOfContribution[row] ?? -1))),
      fences: (pool) =>
        fencesNotGiven(plan).has(pool) ||
        (!Stream && rowsOf(contributionsTo, pool).some((row) => Boolean(Contribution?.words.Stream[row]))),
    };
  },
);
