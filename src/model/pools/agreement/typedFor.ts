import { byTime } from '../../calendar/financialYear';
import { type Plan } from '../../plan/plan';
import { asShown } from '../../money/asShown';

/**
 * What a partner's contributions say under Share or Cap: one figure where every year says the same, else each with
 * its year; '' where they say nothing. Rows of one year are added up.
 *
 * @param rows the partner's rows in the contribution table
 * @param write how a figure is written
 *
 * @example
 * typedFor(readPlan([[['Contribution', 'Share', '2006/07', '2007/08'], ['', 0.5, 1, 0], ['', 0.4, 0, 1], ['', 0.1, 0, 1]]]), 'Share', [0, 1, 2], String) // => "0.5"
 */
export function typedFor(
  plan: Plan,
  heading: 'Share' | 'Cap',
  rows: readonly number[],
  write: (figure: number) => string,
): string {
  const { Contribution } = plan.tables;
  if (!Contribution) return '';
  const figures = Contribution.numbers[heading];
  const unknown = Contribution.unknown[heading];
  const said = rows.filter((row) => !Number.isNaN(figures[row] ?? NaN) || unknown?.has(row));
  if (!said.length) return '';
  const sum = (counted: readonly number[]) =>
    counted.some((row) => unknown?.has(row))
      ? 'not known'
      : write(asShown(counted.reduce((all, row) => all + (figures[row] ?? 0), 0)));
  const years = [...Contribution.years]
    .sort((a, b) => byTime(a.label, b.label))
    .flatMap(({ label, pence, missing }) => {
      const counted = said.filter((row) => pence[row] || missing[row]);
      return counted.length ? { label, figure: sum(counted) } : [];
    });
  const distinct = new Set(years.map(({ figure }) => figure));
  if (distinct.size <= 1) return years[0]?.figure ?? sum(said);
  return years.map(({ label, figure }) => `${figure} in ${label}`).join(', ');
}
