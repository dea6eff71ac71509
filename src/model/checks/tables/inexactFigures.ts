import { byTime } from '../../calendar/financialYear';
import { inSentence, sumOf } from '../../funding/sum';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { type Plan } from '../../plan/plan';
import { type YearColumn } from '../../plan/reading/planTable';
import { QUALITY_ORDER, qualityAt } from '../../plan/quality';
import { placeOf } from '../../plan/readPlan';
import { TABLE_KINDS, type TableKind } from '../../plan/declared/schema';
import { listed } from '../../errors/listed';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { tableOf } from '../../plan/tableOf';

/**
 * Sums of a year that rest on amounts which their evidence does not call exact, and how much of the money that is.
 *
 * @means Amounts of a year rest on evidence that calls them rounded, derived, approximate, a bound or illustrative. A
 * sum has the quality of its worst part: with a bound it says “at least”, with an interval between which amounts it
 * lies, and neither can be settled to the penny. What is illustrative is made up for an example, and is one note.
 * @remedy Nothing, if the document gives no more. If the exact amount is known, enter it and name evidence whose
 * Quality is exact.
 * @title Figures of % are not exact
 * @order 340
 */
export const inexactFigures: Check = {
  name: 'Figures that are not exact',
  needs: ['Evidence.Quality'],
  find: (plan) => {
    const inexact = TABLE_KINDS.flatMap((kind) =>
      tableOf(plan, kind).years.flatMap((column): Inexact[] => {
        const rows = column.quality
          ? [...column.pence.keys()].filter((row) => qualityAt(column, row) > 0)
          : [];
        const isMadeUp = rows.every((row) => qualityAt(column, row) === ILLUSTRATIVE);
        return rows.length ? [{ kind, column, first: rows[0] ?? 0, isMadeUp }] : [];
      }),
    );
    const madeUp = inexact.filter(({ isMadeUp }) => isMadeUp);
    const folds = madeUp.length > 1;
    return [
      ...inexact.filter(({ isMadeUp }) => !folds || !isMadeUp).map((each) => ofYear(plan, each)),
      ...(folds ? [inOne(plan, madeUp)] : []),
    ];
  },
};

/** A year of a table in which something is not exact. */
interface Inexact {
  readonly kind: TableKind;
  readonly column: YearColumn;
  /** The first row that is not exact. */
  readonly first: number;
  /** Whether all that is not exact is illustrative. */
  readonly isMadeUp: boolean;
}

const ILLUSTRATIVE = QUALITY_ORDER.indexOf('illustrative');

function ofYear(plan: Plan, { kind, column, first }: Inexact): Finding {
  const all = sumOf(column);
  const { pence } = sumOf(column, (row) => qualityAt(column, row) > 0);
  const share = all.pence > 0 && pence > 0 ? ` (${formatShare(pence / all.pence, 1)})` : '';
  return {
    severity: 'Note',
    check: inexactFigures.name,
    subject: kind,
    year: column.label,
    amount: pence,
    sentence: `The ${kind} table comes to ${inSentence(all)} ${yearInWords(column.label)}, of which ${formatAmount(pence)} is not exact${share}: ${byQuality(column)}.`,
    place: placeOf(plan, kind, first, column.column),
  };
}

/** One note for all that is made up for an example, table by table over its years: the tables hold the same money. */
function inOne(plan: Plan, madeUp: readonly Inexact[]): Finding {
  const [{ kind: first, column, first: row }] = madeUp as [Inexact];
  const kinds = [...new Set(madeUp.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const pence = madeUp
      .filter((each) => each.kind === kind)
      .reduce((sum, each) => sum + sumOf(each.column, (at) => qualityAt(each.column, at) > 0).pence, 0);
    return `${formatAmount(pence)} of the ${kind} table`;
  });
  const years = [...new Set(madeUp.map((each) => each.column.label))].sort(byTime);
  const span =
    years.length > 1
      ? `in ${years.length} years, ${years[0]} to ${years.at(-1)}`
      : yearInWords(years[0] ?? '');
  return {
    severity: 'Note',
    check: inexactFigures.name,
    subject: 'illustrative',
    year: '',
    amount: null,
    sentence: `What is illustrative is made up for an example: ${listed(parts)} ${span}.`,
    place: placeOf(plan, first, row, column.column),
  };
}

/** What is of each quality, from the least inexact to the most. */
const byQuality = (column: YearColumn): string =>
  QUALITY_ORDER.flatMap((quality, place) => {
    const has = (row: number) => qualityAt(column, row) === place;
    const none = !place || !column.pence.some((_, row) => has(row));
    return none ? [] : `${formatAmount(sumOf(column, has).pence)} ${quality}`;
  }).join(', ');
