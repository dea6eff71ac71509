import { balances, type SourceBalance } from '../funding/balance';
import { formatAmount } from '../money/format';
import { type Plan, placeOf } from '../plan/readPlan';
import { type Check } from './check';

/** The uses of a stream or pool come to more than it has. */
export const overdrawn: Check = {
  name: 'Uses beyond a source',
  needs: [
    ['Stream', 'Pool'],
    ['Allocation', 'Contribution'],
  ],
  find: (plan) =>
    balances(plan).flatMap((source) =>
      source.years.flatMap(({ year, available, used }) => {
        const short = used.pence - available.pence;
        if (short <= 0 || available.atLeast) return [];
        return {
          severity: 'Error' as const,
          check: overdrawn.name,
          subject: source.source,
          year,
          amount: short,
          sentence: `${source.source} has ${formatAmount(available.pence)} ${inYear(year)}, and ${used.atLeast ? 'at least ' : ''}${formatAmount(used.pence)} is drawn on it: ${formatAmount(short)} too much.`,
          place: placeOfYear(plan, source, year),
        };
      }),
    ),
};

/** @example inYear('Undated') // => "without a year" */
export const inYear = (year: string): string => (year === 'Undated' ? 'without a year' : `in ${year}`);

/** The amount's own cell where the source's table has that year, else its name. */
export function placeOfYear(plan: Plan, { kind, row }: Pick<SourceBalance, 'kind' | 'row'>, year: string) {
  return placeOf(plan, kind, row, plan.tables[kind]?.years.find(({ label }) => label === year)?.column ?? 0);
}
