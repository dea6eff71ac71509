import { type Day, firstDay, formatDay } from '../../calendar/day';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { type TableKind } from '../../plan/declared/schema';
import { numbered } from '../../plan/sources';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { tableOf } from '../../plan/tableOf';

/**
 * Money of a stream or pool is counted or used in a year that begins after its last day. What goes into a pool after
 * its end is reported with the life of the pool.
 *
 * @means Money of a stream is spent, or the stream itself has amounts, in a year that begins after its last day.
 * @remedy Correct Ends if the stream goes on; otherwise remove the amounts of those years. Until then the amounts
 * count as they are entered.
 * @title % is used after it ends
 * @order 40
 */
export const pastEnd: Check = {
  name: 'Spending after an end',
  needs: [['Stream.Ends', 'Pool.Ends']],
  find: (plan) => {
    const { Stream, Allocation, Contribution } = plan.tables;
    const ends = endsOf(plan);
    if (!ends.days.some((day) => !Number.isNaN(day))) return [];
    return [
      ...moneyAfter(plan, 'Stream', ends, Stream?.names, stands),
      ...moneyAfter(plan, 'Allocation', ends, Allocation?.words.Source, isUsed),
      ...moneyAfter(plan, 'Contribution', ends, Contribution?.words.Stream, isUsed),
    ];
  },
};

/** The last days of streams and pools, NaN where none is given, and where to find them by name: a stream first. */
interface Ends {
  readonly numbers: ReadonlyMap<string, number>;
  readonly days: readonly Day[];
}

function endsOf(plan: Plan): Ends {
  const { Stream, Pool } = plan.tables;
  const numbers = new Map(Stream?.rowOf);
  const streams = Stream?.rows ?? 0;
  for (const [name, row] of Pool?.rowOf ?? []) if (!numbers.has(name)) numbers.set(name, streams + row);
  return { numbers, days: [...(Stream?.numbers.Ends ?? []), ...(Pool?.numbers.Ends ?? [])] };
}

type Say = (
  amount: string,
  source: string,
  year: string,
  end: string,
) => Pick<Finding, 'severity' | 'sentence'>;

const stands: Say = (amount, stream, year, end) => ({
  severity: 'Warning',
  sentence: `${stream} ends on ${end}, yet ${amount} is in ${year}: clear it, or correct the end.`,
});

const isUsed: Say = (amount, source, year, end) => ({
  severity: 'Error',
  sentence: `${amount} of ${source} is used in ${year}, but it ends on ${end}.`,
});

/** A finding for each year of a row that begins after the end of the source that it names and carries money. */
function moneyAfter(
  plan: Plan,
  kind: TableKind,
  { numbers, days }: Ends,
  sources: readonly string[] = [],
  say: Say,
): Finding[] {
  const years = tableOf(plan, kind).years.flatMap((column) =>
    column.year ? [{ ...column, begins: firstDay(column.year) }] : [],
  );
  const findings: Finding[] = [];
  numbered(sources, numbers).forEach((number, row) => {
    const end = days[number];
    if (end === undefined || Number.isNaN(end)) return;
    const source = sources[row] ?? '';
    for (const { begins, label, column, pence, missing } of years) {
      const amount = pence[row] ?? 0;
      if (begins <= end || (amount === 0 && !missing[row])) continue;
      const money = missing[row] ? 'an amount not given' : formatAmount(amount);
      findings.push({
        ...say(money, source, label, formatDay(end)),
        check: pastEnd.name,
        subject: source,
        year: label,
        amount: missing[row] ? null : amount,
        place: placeOf(plan, kind, row, column),
      });
    }
  });
  return findings;
}
