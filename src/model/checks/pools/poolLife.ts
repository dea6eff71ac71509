import { firstDay, formatDay, lastDay } from '../../calendar/day';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { dayOrNone } from '../../pools/agreement/lifeOfPool';
import { type Life } from '../../pools/law/span';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { tableOf } from '../../plan/tableOf';

/**
 * A pool ends before it starts, or has contributions or outturns in years that lie wholly outside its life.
 *
 * @means A pool ends before it starts, or has contributions or an outturn in a year in which it does not exist.
 * @remedy Correct Starts and Ends, or move the amounts to the years that were meant.
 * @title % does not fit its start and end
 * @order 50
 */
export const poolLife: Check = {
  name: 'Outside the life of a pool',
  needs: [['Pool.Starts', 'Pool.Ends']],
  find: (plan) => {
    const { Pool, Contribution, Outturn } = plan.tables;
    const lives = (Pool?.names ?? []).map((_, row) => ({
      from: dayOrNone(Pool?.numbers.Starts[row]),
      to: dayOrNone(Pool?.numbers.Ends[row]),
    }));
    return [
      ...lives.flatMap((life, row) => (isBackwards(life) ? backwards(plan, row, life) : [])),
      ...amountsOutside(plan, 'Contribution', Contribution?.words.Pool ?? [], lives),
      ...amountsOutside(plan, 'Outturn', Outturn?.words.Pool ?? [], lives),
    ];
  },
};

const isBackwards = ({ from, to }: Life): boolean => from !== null && to !== null && to < from;

function backwards(plan: Plan, row: number, { from, to }: Life): Finding {
  const pool = tableOf(plan, 'Pool').names[row] ?? '';
  return {
    ...finding(pool, '', null),
    sentence: `${pool} ends on ${formatDay(to ?? 0)}, before it starts on ${formatDay(from ?? 0)}: correct one of them.`,
    place: placeOf(plan, 'Pool', row, 'Ends'),
  };
}

const VERBS = { Contribution: 'is contributed to', Outturn: 'was spent by' } as const;

/** The amounts of a table in years that end before their pool starts, or begin after it ends. */
function amountsOutside(
  plan: Plan,
  kind: 'Contribution' | 'Outturn',
  pools: readonly string[],
  lives: readonly Life[],
): Finding[] {
  const { Pool } = plan.tables;
  return pools.flatMap((typed, row) => {
    const poolRow = rowNamed(Pool, typed);
    const life = lives[poolRow ?? -1];
    if (poolRow === undefined || !life || isBackwards(life)) return [];
    const pool = Pool?.names[poolRow] ?? typed;
    return tableOf(plan, kind).years.flatMap(({ label, year, column, pence, missing }) => {
      const amount = pence[row] ?? 0;
      if (!year || (amount === 0 && !missing[row])) return [];
      const early = life.from !== null && lastDay(year) < life.from;
      const late = life.to !== null && firstDay(year) > life.to;
      if (!early && !late) return [];
      const when = early
        ? `it starts only on ${formatDay(life.from ?? 0)}`
        : `it ends on ${formatDay(life.to ?? 0)}`;
      const what = missing[row] ? 'An amount not given' : formatAmount(amount);
      return {
        ...finding(pool, label, missing[row] ? null : amount),
        sentence: `${what} ${VERBS[kind]} ${pool} in ${label}, but ${when}.`,
        place: placeOf(plan, kind, row, column),
      };
    });
  });
}

const finding = (subject: string, year: string, amount: number | null) => ({
  severity: 'Error' as const,
  check: poolLife.name,
  subject,
  year,
  amount,
});
