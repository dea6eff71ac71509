import { inSentence, sumOf } from '../../funding/sum';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { type YearColumn } from '../../plan/planTable';
import { QUALITY_ORDER, qualityAt } from '../../plan/quality';
import { placeOf } from '../../plan/readPlan';
import { TABLE_KINDS } from '../../plan/schema';
import { type Check } from '../declared/check';
import { yearInWords } from '../../findings/yearInWords';

/**
 * Sums of a year that rest on amounts which their evidence does not call exact, and how much of the money that is.
 *
 * @means Amounts of a year rest on evidence that calls them rounded, derived, approximate, a bound or illustrative. A
 * sum has the quality of its worst part: with a bound it says “at least”, with an interval between which amounts it
 * lies, and neither can be settled to the penny. What is illustrative is made up for an example.
 * @remedy Nothing, if the document gives no more. If the exact amount is known, enter it and name evidence whose
 * Quality is exact.
 * @order 340
 */
export const inexactFigures: Check = {
  name: 'Figures that are not exact',
  needs: ['Evidence.Quality'],
  find: (plan) =>
    TABLE_KINDS.flatMap((kind) =>
      (plan.tables[kind]?.years ?? []).flatMap((column) => {
        const first = column.quality ? column.pence.findIndex((_, row) => qualityAt(column, row) > 0) : -1;
        if (first < 0) return [];
        const all = sumOf(column);
        const { pence } = sumOf(column, (row) => qualityAt(column, row) > 0);
        const share = all.pence > 0 && pence > 0 ? ` (${formatShare(pence / all.pence)})` : '';
        return {
          severity: 'Note' as const,
          check: inexactFigures.name,
          subject: kind,
          year: column.label,
          amount: pence,
          sentence: `The ${kind} table comes to ${inSentence(all)} ${yearInWords(column.label)}, of which ${formatAmount(pence)} is not exact${share}: ${byQuality(column)}.`,
          place: placeOf(plan, kind, first, column.column),
        };
      }),
    ),
};

/** What is of each quality, from the least inexact to the most. */
const byQuality = (column: YearColumn): string =>
  QUALITY_ORDER.flatMap((quality, place) => {
    const has = (row: number) => qualityAt(column, row) === place;
    const none = !place || !column.pence.some((_, row) => has(row));
    return none ? [] : `${formatAmount(sumOf(column, has).pence)} ${quality}`;
  }).join(', ');
