import { byTime } from '../../calendar/financialYear';
import { readTaper } from '../../funding/readTaper';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { fractionOf, timesRounded } from '../../money/fraction';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';

/**
 * The amounts of a stream are not what its Taper leaves of its first year. What was entered counts, whatever the scenario.
 *
 * @means The Taper of a stream says what share of it is left in each year, from the first that has an amount, and an amount
 * of a later year is another.
 * @remedy Correct the amount or the Taper. Type shares by year, such as 100%; 75%; 50%.
 * @order 45
 */
export const taperKept: Check = {
  name: 'Taper not kept',
  needs: ['Stream.Taper'],
  find: ({ base, ...plan }) => {
    const typed = base ?? plan;
    return (typed.tables.Stream?.words.Taper ?? []).flatMap((taper, row) =>
      taper ? ofStream(typed, row, taper) : [],
    );
  },
};

function ofStream(plan: Plan, row: number, taper: string): Finding[] {
  const { Stream } = plan.tables;
  const stream = Stream?.names[row] ?? '';
  const finding = (
    year: string,
    amount: number | null,
    sentence: string,
    column: number | 'Taper',
  ): Finding => ({
    severity: 'Warning',
    check: taperKept.name,
    ...{ subject: stream, year, amount, sentence },
    place: placeOf(plan, 'Stream', row, column),
  });
  const shares = readTaper(taper);
  if (!shares)
    return [
      finding(
        '',
        null,
        `The Taper of ${stream} is ${taper}: type shares by year, such as 100%; 75%; 50%.`,
        'Taper',
      ),
    ];
  const dated = [...(Stream?.years ?? [])]
    .filter(({ year }) => year)
    .sort((a, b) => byTime(a.label, b.label));
  const begins = dated.findIndex(({ pence, missing }) => pence[row] !== 0 || missing[row]);
  const first = dated[begins];
  const [all = 0] = shares;
  if (!first || first.missing[row] || all === 0) return [];
  return shares.flatMap((share, i) => {
    const column = dated[begins + i];
    // a year that the table leaves out is another than the next column
    if (!column || column.missing[row] || column.year?.start !== (first.year?.start ?? 0) + i) return [];
    const [part, whole] = [fractionOf(share), fractionOf(all)];
    const left = timesRounded(first.pence[row] ?? 0, {
      numerator: part.numerator * whole.denominator,
      denominator: part.denominator * whole.numerator,
    });
    const gap = (column.pence[row] ?? 0) - left;
    if (gap === 0) return [];
    const says = `${stream} has ${formatAmount(column.pence[row] ?? 0)} in ${column.label}, and its Taper leaves ${formatShare(share)}, ${formatAmount(left)}: ${formatAmount(Math.abs(gap))} ${gap > 0 ? 'too much' : 'short'}.`;
    return [finding(column.label, Math.abs(gap), says, column.column)];
  });
}
