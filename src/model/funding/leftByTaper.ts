import { byTime } from '../calendar/financialYear';
import { fractionOf, overFraction, timesRounded } from '../money/fraction';
import { type Pence } from '../money/pence';
import { type YearColumn } from '../plan/reading/planTable';
import { type Plan } from '../plan/plan';
import { readTaper } from './readTaper';

/** A year of a stream, and what its Taper leaves in it. */
export interface LeftInYear {
  readonly column: YearColumn;
  readonly share: number;
  readonly left: Pence;
}

/**
 * What the Taper of a stream leaves in each year that it names, of what the first year with an amount has; each rounded
 * once. Nothing where the amount of that year is not known; a year that the table leaves out is left out. Null where the
 * Taper is no list of percentages. (docs/calculations.md#4-ending-grants.)
 *
 * @param plan as entered
 * @param row of the stream table
 *
 * @example
 * leftByTaper(readPlan([[['Stream', 'Taper', '2010/11', '2011/12'], ['Grant', '100%; 75%', 10.01, 0]]]), 0)?.map(({ left }) => left) // => [1001, 751]
 */
export function leftByTaper({ tables: { Stream } }: Plan, row: number): LeftInYear[] | null {
  const shares = readTaper(Stream?.words.Taper[row] ?? '');
  if (!shares) return null;
  const dated = [...(Stream?.allYears ?? Stream?.years ?? [])]
    .filter(({ year }) => year)
    .sort((a, b) => byTime(a.label, b.label));
  const begins = dated.findIndex(({ pence, missing }) => pence[row] !== 0 || missing[row]);
  const first = dated[begins];
  const [all = 0] = shares;
  if (!first || first.missing[row] || all === 0) return [];
  return shares.flatMap((share, i): LeftInYear[] => {
    const column = dated[begins + i];
    if (!column || column.year?.start !== (first.year?.start ?? 0) + i) return [];
    const left = timesRounded(first.pence[row] ?? 0, overFraction(fractionOf(share), fractionOf(all)));
    return [{ column, share, left }];
  });
}
