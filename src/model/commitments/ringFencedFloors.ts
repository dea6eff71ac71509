import { binding, type BindingGroup, type Relaxation, type Stranded } from '../matching/binding';
import { meetMost } from '../matching/meetMost';
import { type Plan } from '../plan/plan';
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
}

/**
 * Whether any allocation at all keeps every floor within every ring-fence, year by year; where none does, the groups
 * of commitments that need more than all the money that may pay for them. A group that may have all the money there
 * is is missing money and not permission, so it is left out. Money whose amount is missing counts as enough: what is
 * said holds whatever it is. (Hall's condition, docs/calculations.md#5-ring-fences,
 * docs/calculations.md#8-commitments.)
 *
 * @returns by year in order of time, the largest shortage first
 */
export function unmetFloors(plan: Plan): UnmetFloors[] {
  const { allowed } = suppliesOf(plan);
  if (!allowed.cells.includes(0)) return [];
  return together(plan).flatMap(({ year, floors, needed }) => {
    const { pence, missing } = suppliesInYear(plan, year);
    const enough = pence.map((amount, s) => (missing[s] ? Math.max(amount, needed) : amount));
    const met = meetMost(enough, floors, allowed).met.reduce((sum, amount) => sum + amount, 0);
    if (met === needed) return [];
    const { groups, stranded, relaxations } = binding(enough, floors, allowed);
    const withMoney = enough.filter((amount) => amount > 0).length;
    return groups
      .filter(({ supplies }) => supplies.filter((s) => (enough[s] as number) > 0).length < withMoney)
      .map((group) => ({
        year,
        group,
        stranded: stranded.filter(({ supply }) => !missing[supply]),
        relaxations: relaxations.filter(
          ({ supply, demand }) => !missing[supply] && group.demands.includes(demand),
        ),
      }));
  });
}
