import { CERTAINTIES } from '../../model/plan/declared/words';
import { type PlanContent } from '../../workbook/layout/content';

/** A year of a sketch: shares of the largest year, each under its certainty. */
export interface SketchedYear {
  readonly year: string;
  readonly parts: readonly { readonly certainty: string; readonly share: number }[];
}

const NOT_GIVEN = 'Not given';

/**
 * An example's money in small, from its own figures: each year's funding by certainty, as shares of the largest year;
 * where a plan has pools and no streams, what its pools come to. Years of which no amount is known are left out.
 *
 * @example
 * sketchOf({ planName: '', years: ['2025/26', '2026/27'], tables: { Pool: [], Stream: [{ Certainty: 'Confirmed', '2025/26': 50, '2026/27': 100 }] } }) // => [{ year: "2025/26", parts: [{ certainty: "Confirmed", share: 0.5 }] }, { year: "2026/27", parts: [{ certainty: "Confirmed", share: 1 }] }]
 */
export function sketchOf({ years, tables }: PlanContent): readonly SketchedYear[] {
  const amountIn = (row: Readonly<Record<string, unknown>>, year: string): number => {
    const amount = row[year];
    return typeof amount === 'number' && amount > 0 ? amount : 0;
  };
  const rows = tables.Stream.some((row) => years.some((year) => amountIn(row, year)))
    ? tables.Stream
    : tables.Pool;
  const sums = years.map((year) => ({
    year,
    parts: [...CERTAINTIES, NOT_GIVEN].map((certainty) => ({
      certainty,
      sum: rows
        .filter((row) => (row.Certainty || NOT_GIVEN) === certainty)
        .reduce((sum, row) => sum + amountIn(row, year), 0),
    })),
  }));
  const most = Math.max(...sums.map(({ parts }) => parts.reduce((sum, part) => sum + part.sum, 0)));
  return sums.flatMap(({ year, parts }) => {
    const given = parts.flatMap(({ certainty, sum }) => (sum > 0 ? [{ certainty, share: sum / most }] : []));
    return given.length ? [{ year, parts: given }] : [];
  });
}
