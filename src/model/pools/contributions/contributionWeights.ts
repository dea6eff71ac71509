import { formatDay } from '../../calendar/day';
import { daysWithin } from '../../calendar/daysWithin';
import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { wrongInput } from '../../errors/poolError';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { type PoolContributor } from './contributions';
import { yearColumn } from '../../plan/yearColumn';

/**
 * What each partner's contribution counts for where a variance is shared by contribution. A partner that comes or
 * leaves part-way counts for the days of the year that it was in the pool, though it contributes all that is in the
 * table. (docs/calculations.md#6-settlement.)
 *
 * @returns weights by position, exactly: pence times days of the year
 * @throws `#VALUE!` for a contribution that is negative or ends before it starts
 *
 * @example
 * contributionWeights(readPlan([[['Contribution', 'Pool', 'Ends', '2006/07'], ['', 'CAMHS', 38990, 170000]]]), [{ partner: 'Schools', rows: [0], amounts: [] }], { start: 2006 }) // => [3111000000]
 */
export function contributionWeights(
  plan: Plan,
  parties: readonly PoolContributor[],
  year: FinancialYear,
): number[] {
  const column = yearColumn(plan.tables.Contribution, yearLabel(year));
  const penceOf = (row: number) => column?.pence[row] ?? 0;
  return parties.map(({ partner, rows }) => {
    const whole = rows.reduce((sum, row) => sum + penceOf(row), 0);
    const weight = rows.reduce((sum, row) => sum + penceOf(row) * daysInPool(plan, row, year), 0);
    if (whole < 0 || weight < 0)
      throw wrongInput(
        `${partner} contributes ${formatAmount(whole)} in ${yearLabel(year)}: a variance cannot be shared by an amount below zero.`,
      );
    return weight;
  });
}

/**
 * How many days of a year a row of the contribution table is in its pool.
 *
 * @throws `#VALUE!` where it ends before it starts
 *
 * @example
 * daysInPool(readPlan([[['Contribution', 'Starts'], ['ICB', 44743]]]), 0, { start: 2022 }) // => 274
 */
export function daysInPool(plan: Plan, row: number, year: FinancialYear): number {
  const { Contribution } = plan.tables;
  const dayOf = (heading: 'Starts' | 'Ends') => {
    const day = Contribution?.numbers[heading][row] ?? NaN;
    return Number.isNaN(day) ? null : Math.floor(day);
  };
  const [starts, ends] = [dayOf('Starts'), dayOf('Ends')];
  if (starts !== null && ends !== null && ends < starts)
    throw wrongInput(
      `The Contribution table, row ${Contribution?.rowInTable[row]}, ends on ${formatDay(ends)}, before it starts on ${formatDay(starts)}: correct one of them.`,
    );
  return daysWithin(year, starts, ends);
}
