import { leftByTaper } from '../../funding/leftByTaper';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { tableOf } from '../../plan/tableOf';

/**
 * The amounts of a stream are not what its Taper leaves of its first year. What was entered counts, whatever the scenario.
 *
 * @means The Taper of a stream says what share of it is left in each year, from the first that has an amount, and an amount
 * of a later year is another.
 * @remedy Correct the amount or the Taper. Type shares by year, such as 100%; 75%; 50%.
 * @title % does not follow its taper
 * @order 45
 */
export const taperKept: Check = {
  name: 'Taper not kept',
  needs: ['Stream.Taper'],
  find: ({ base, ...plan }) => {
    const typed = base ?? plan;
    return tableOf(typed, 'Stream').words.Taper.flatMap((taper, row) =>
      taper ? ofStream(typed, row, taper) : [],
    );
  },
};

function ofStream(plan: Plan, row: number, taper: string): Finding[] {
  const Stream = tableOf(plan, 'Stream');
  const stream = Stream.names[row] ?? '';
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
  const years = leftByTaper(plan, row);
  if (!years)
    return [
      finding(
        '',
        null,
        `The Taper of ${stream} is ${taper}: type shares by year, such as 100%; 75%; 50%.`,
        'Taper',
      ),
    ];
  return years.flatMap(({ column, share, left }) => {
    const gap = (column.pence[row] ?? 0) - left;
    if (gap === 0 || column.missing[row]) return [];
    const says = `${stream} has ${formatAmount(column.pence[row] ?? 0)} in ${column.label}, and its Taper leaves ${formatShare(share)}, ${formatAmount(left)}: ${formatAmount(Math.abs(gap))} ${gap > 0 ? 'too much' : 'short'}.`;
    return [finding(column.label, Math.abs(gap), says, column.column)];
  });
}
