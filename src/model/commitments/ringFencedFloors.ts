import { binding, type BindingGroup, type Relaxation, type Stranded } from '../matching/binding';
import { type Plan } from '../plan/plan';
import { rowsOf, sourcesOf } from '../plan/sources';
import { suppliesInYear, suppliesOf } from './supplies';
import { together } from './together';

/** Commitments of a year that no allocation can keep, since ring-fences keep money from them. */
export interface UnmetFloors {
  readonly year: string;
  /** Demands are rows of the commitment table, supplies those of {@link suppliesOf}. */
  readonly group: BindingGroup;
  /** Money of the year that is left meanwhile. */
  readonly stranded: readonly Stranded[];
  /** What one more permission would bring the group, the most first. */
  readonly relaxations: readonly Relaxation[];
  /** Whether an amount among its supplies is not known, so that there may be more. */
  readonly mayBeMore: boolean;
}

/**
 * Whether any allocation at all keeps every floor within every ring-fence, year by year; where none does, the groups
 * of commitments that need more than all the money that may pay for them. A group that may have all the money there
 * is is missing money and not permission, so it is left out. Money whose amount is missing counts as enough: what is
 * said holds whatever it is. Unrestricted money of which nothing is allocated would be enough for every floor, and
 * nothing would be said of the rest: of this only what is known counts. (Hall's condition,
 * docs/calculations.md#5-ring-fences, docs/calculations.md#8-commitments.)
 *
 * @returns by year in order of time, the largest shortage first
 */
export function unmetFloors(plan: Plan): UnmetFloors[] {
  const { allowed } = suppliesOf(plan);
  if (!allowed.cells.includes(0)) return [];
  return together(plan).flatMap(({ year, floors, needed }) => {
    const { pence, missing } = suppliesInYear(plan, year);
    const enough = pence.map((amount, s) =>
      missing[s] && !isIdle(plan, s) ? Math.max(amount, needed) : amount,
    );
    const { groups, stranded, relaxations } = binding(enough, floors, allowed);
    return groups
      .filter(({ supplies }) => enough.some((amount, s) => amount > 0 && !supplies.includes(s)))
      .map((group) => ({
        year,
        group,
        stranded: stranded.filter(({ supply }) => !missing[supply]),
        relaxations: relaxations.filter(
          ({ supply, demand }) => !missing[supply] && group.demands.includes(demand),
        ),
        mayBeMore: group.supplies.some((s) => missing[s] === 1),
      }));
  });
}

/** Whether a supply is a stream without a ring-fence of which nothing is allocated, directly or through a pool. */
function isIdle(plan: Plan, supply: number): boolean {
  const { allocationsFrom, contributionsFrom, poolOfContribution } = sourcesOf(plan);
  const isSpent = (source: number) => rowsOf(allocationsFrom, source).length;
  if (plan.tables.Stream?.words['Ring-fence'][supply] !== '' || isSpent(supply)) return false;
  return rowsOf(contributionsFrom, supply).every((row) => !isSpent(poolOfContribution[row] as number));
}
