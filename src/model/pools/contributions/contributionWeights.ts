import { inYear } from '../../calendar/inYear';
import { type FinancialYear, yearLabel } from '../../calendar/financialYear';
import { formatDay } from '../../calendar/day';
import { wrongInput } from '../../errors/poolError';
import { formatAmount } from '../../money/format';
import { type Pence } from '../../money/pence';
import { type Plan } from '../../plan/plan';
import { type PoolContributor } from './contributions';

/**
 * What each partner's contribution counts for where a variance is shared by contribution. A partner that comes or
 * leaves part-way counts for the days of the year that it was in the pool, though it contributes all that stands in
 * the table. (docs/calculations.md#6-settlement.)
 *
 * @returns pence, by position
 * @throws `#VALUE!` for a contribution that is negative or ends before it starts
 *
 * @example
 * contributionWeights(readPlan([[['Contribution', 'Pool', 'Ends', '2006/07'], ['', 'CAMHS', 38990, 170000]]]), [{ partner: 'Schools', rows: [0], amounts: [] }], { start: 2006 }) // => [8523288]
 */
export function contributionWeights(
  plan: Plan,
  parties: readonly PoolContributor[],
  year: FinancialYear,
): Pence[] {
  const { Contribution } = plan.tables;
  const column = Contribution?.years.find(({ label }) => label === yearLabel(year));
  const dayOf = (heading: 'Starts' | 'Ends', row: number) => {
    const day = Contribution?.numbers[heading][row] ?? NaN;
    return Number.isNaN(day) ? null : Math.floor(day);
  };
  return parties.map(({ partner, rows }) => {
    const weight = rows.reduce((sum, row) => {
      const starts = dayOf('Starts', row);
      const ends = dayOf('Ends', row);
      if (starts !== null && ends !== null && ends < starts)
        throw wrongInput(
          `The Contribution table, row ${Contribution?.rowInTable[row]}, ends on ${formatDay(ends)}, before it starts on ${formatDay(starts)}: correct one of them.`,
        );
      return sum + inYear(column?.pence[row] ?? 0, year, starts, ends, 'days');
    }, 0);
    if (weight < 0)
      throw wrongInput(
        `${partner} contributes ${formatAmount(weight)} in ${yearLabel(year)}: a variance cannot be shared by an amount below zero.`,
      );
    return weight;
  });
}
