import { wrongInput } from '../../model/errors/poolError';
import { fundingSchedule } from '../../model/funding/schedule';
import { isOneAmount, type Sum, sumWords } from '../../model/funding/sum';
import { formatPounds } from '../../model/money/format';
import { type Plan } from '../../model/plan/plan';

/** The schedule of POOL.FUNDING: headings, a row for each stream, and the total; amounts in pounds. */
export function fundingGrid(plan: Plan): (string | number)[][] {
  const schedule = fundingSchedule(plan);
  if (!schedule)
    throw wrongInput('The stream table is missing: pass the table that begins with the heading Stream.');
  return [
    ['Stream', 'Partner', 'Certainty', ...schedule.years],
    ...schedule.lines.map(({ stream, partner, certainty, amounts }) => [
      stream,
      partner,
      certainty,
      ...amounts.map(pounds),
    ]),
    ['Total', '', '', ...schedule.total.map(pounds)],
  ];
}

/**
 * A sum in pounds, or the words that keep a missing amount from passing for zero.
 *
 * @example
 * pounds({ pence: 546342900, atLeast: true, known: true }) // => "at least £5,463,429.00"
 * @example
 * pounds({ pence: 9349593496, atLeast: true, known: true, interval: { low: 9331000000, high: 9369000000 } }) // => "£93,310,000.00 to £93,690,000.00 or more"
 */
export function pounds(sum: Sum): string | number {
  if (!sum.known) return 'unknown';
  return isOneAmount(sum) ? sum.pence / 100 : sumWords(sum, formatPounds);
}
