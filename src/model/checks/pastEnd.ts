import { firstDay, formatDay } from '../calendar/day';
import { formatAmount } from '../money/format';
import { type Plan, placeOf, rowNamed } from '../plan/readPlan';
import { type TableKind } from '../plan/schema';
import { type Check } from './check';
import { type Finding } from './finding';

/** Money of a stream or pool is counted or used in a year that begins after its last day. */
export const pastEnd: Check = {
  name: 'Spending after an end',
  needs: [],
  find: (plan) => {
    const { Allocation, Contribution } = plan.tables;
    return [
      ...ownMoney(plan),
      ...uses(plan, 'Allocation', Allocation?.words.Source ?? []),
      ...uses(plan, 'Contribution', Contribution?.words.Stream ?? []),
      ...uses(plan, 'Contribution', Contribution?.words.Pool ?? []),
    ];
  },
};

/** The last day of a stream or pool, undefined where none is given. */
function endOf(plan: Plan, name: string): number | undefined {
  const { Stream, Pool } = plan.tables;
  const stream = rowNamed(Stream, name);
  const end =
    stream === undefined ? Pool?.numbers.Ends[rowNamed(Pool, name) ?? -1] : Stream?.numbers.Ends[stream];
  return end === undefined || Number.isNaN(end) ? undefined : end;
}

function ownMoney(plan: Plan): Finding[] {
  const { Stream } = plan.tables;
  return (Stream?.names ?? []).flatMap((stream, row) =>
    moneyAfter(plan, 'Stream', row, stream, (amount, year, end) => ({
      severity: 'Warning',
      sentence: `${stream} ends on ${end}, yet ${amount} stands in ${year}: clear it, or correct the end.`,
    })),
  );
}

function uses(plan: Plan, kind: 'Allocation' | 'Contribution', sources: readonly string[]): Finding[] {
  return sources.flatMap((source, row) =>
    moneyAfter(plan, kind, row, source, (amount, year, end) => ({
      severity: 'Error',
      sentence: `${amount} of ${source} is used in ${year}, but it ends on ${end}.`,
    })),
  );
}

/** A finding for each year of a row that begins after the source's end and carries money. */
function moneyAfter(
  plan: Plan,
  kind: TableKind,
  row: number,
  source: string,
  say: (amount: string, year: string, end: string) => Pick<Finding, 'severity' | 'sentence'>,
): Finding[] {
  const end = endOf(plan, source);
  if (end === undefined) return [];
  return (plan.tables[kind]?.years ?? []).flatMap(({ label, year, column, pence, missing }) => {
    const amount = pence[row] ?? 0;
    if (!year || firstDay(year) <= end || (amount === 0 && !missing[row])) return [];
    return {
      ...say(missing[row] ? 'an amount not given' : formatAmount(amount), label, formatDay(end)),
      check: pastEnd.name,
      subject: source,
      year: label,
      amount: missing[row] ? null : amount,
      place: placeOf(plan, kind, row, column),
    };
  });
}
