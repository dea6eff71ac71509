import { yearLabel } from '../../calendar/financialYear';
import { daysIn } from '../../calendar/day';
import { PoolError } from '../../errors/poolError';
import { formatAmount } from '../../money/format';
import { timesRounded } from '../../money/fraction';
import { isInKind } from '../../plan/inKind';
import { placeOf, rowNamed } from '../../plan/readPlan';
import { type Plan } from '../../plan/plan';
import { daysInPool } from '../../pools/contributions/contributionWeights';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';

/**
 * A contribution has an amount in a year of which its own dates cover only a part, and its pool shares by
 * contribution, so that the amount counts for those days only. Where the amount is already the part, it counts for
 * too little.
 *
 * @means A contribution has an amount in a year of which its own Starts and Ends cover only a part. All of it is
 * contributed; but when a variance is shared by contribution, it counts for those days only.
 * @remedy Nothing, if the amount is that of a whole year. If it is already the amount of those days, clear Starts
 * and Ends, or enter the amount of the whole year.
 * @title % counts for part of a year
 * @order 136
 */
export const partYearAmounts: Check = {
  name: 'Counts for part of a year',
  needs: ['Contribution.amounts', ['Contribution.Starts', 'Contribution.Ends']],
  find: ({ base, ...plan }) => {
    const typed = base ?? plan;
    const { Contribution } = typed.tables;
    if (!Contribution) return [];
    return Contribution.names.flatMap((_, row) => {
      const pool = Contribution.words.Pool[row] ?? '';
      if (!sharesByContribution(typed, pool) || isInKind(typed, row)) return [];
      return Contribution.years.flatMap(({ label, year, pence, column }) => {
        const amount = pence[row] ?? 0;
        const days = year && amount > 0 ? daysCovered(() => daysInPool(typed, row, year)) : null;
        if (!year || days === null || days === daysIn(year)) return [];
        const counts = timesRounded(amount, { numerator: BigInt(days), denominator: BigInt(daysIn(year)) });
        const who = Contribution.words.Partner[row] || Contribution.words.Stream[row] || 'A contribution';
        return {
          severity: 'Note' as const,
          check: partYearAmounts.name,
          subject: who,
          year: yearLabel(year),
          amount: amount - counts,
          sentence: `${who} puts ${formatAmount(amount)} into ${pool} in ${label}, and its dates cover ${days} of ${daysIn(year)} days: when a variance is shared by contribution, it counts for ${formatAmount(counts)}. If ${formatAmount(amount)} is for those days alone, clear Starts and Ends, or type the amount of the whole year.`,
          place: placeOf(typed, 'Contribution', row, column),
        };
      });
    });
  },
};

/** Null where the dates contradict each other, which is a finding of its own. */
function daysCovered(count: () => number): number | null {
  try {
    return count();
  } catch (error) {
    if (error instanceof PoolError) return null;
    throw error;
  }
}

const BY_CONTRIBUTION = ['contribution share', 'capped', 'by line'];
const RULES = ['Overspend rule', 'Underspend rule', 'Reserve then'] as const;

/** Whether any rule of a pool goes by contribution; of a pool without a row that is not known, and it may. */
function sharesByContribution({ tables: { Pool } }: Plan, pool: string): boolean {
  const row = rowNamed(Pool, pool);
  if (!Pool || row === undefined) return pool !== '';
  return RULES.some((heading) => BY_CONTRIBUTION.includes(comparable(Pool.words[heading][row] ?? '')));
}
