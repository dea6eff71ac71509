import { type Day } from '../calendar/day';
import { type Plan } from '../plan/plan';

/** One publication of a price index. */
export interface Deflator {
  readonly name: string;
  /** The day of the publication; null where the plan does not say. */
  readonly published: Day | null;
  readonly source: string;
  /** The index by the calendar year in which a financial year starts; years without one are left out. */
  readonly index: ReadonlyMap<number, number>;
}

/**
 * The price indices of a plan that have an index above zero for any year. Indices of different publications are
 * never set against each other. (docs/calculations.md#3-price-changes.)
 *
 * @example
 * deflators(readPlan([[['Deflator', 'Source', '2003/04'], ['GDP deflator', 'HM Treasury', 102.789]]])) // => [{ name: 'GDP deflator', published: null, source: 'HM Treasury', index: new Map([[2003, 102.789]]) }]
 */
export function deflators({ tables: { Deflator } }: Plan): Deflator[] {
  return (Deflator?.names ?? []).flatMap((name, row) => {
    const index = new Map(
      (Deflator?.indices ?? []).flatMap(({ year, index: of }) => {
        const value = of[row] ?? NaN;
        return value > 0 ? [[year.start, value] as const] : [];
      }),
    );
    const published = Deflator?.numbers.Published[row] ?? NaN;
    const source = Deflator?.words.Source[row] ?? '';
    return index.size ? [{ name, published: Number.isNaN(published) ? null : published, source, index }] : [];
  });
}
