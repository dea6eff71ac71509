import { together } from '../../commitments/together';
import { formatAmount } from '../../money/format';
import { type Check } from '../declared/check';
import { yearInWords } from '../../findings/yearInWords';
import { yearColumn } from '../../plan/yearColumn';

/**
 * The floors of a year come to more than all the money there is, whatever it may pay for.
 *
 * @means The floors of a year come to more than all the money of that year, so they cannot all be kept.
 * @remedy Lower floors by their rank, or find the money that the sentence says is missing.
 * @title Floors need more money than there is
 * @order 200
 */
export const floorsBeyondMoney: Check = {
  name: 'Floors beyond all money',
  needs: ['Commitment.amounts', 'Allocation', 'Stream'],
  find: (plan) =>
    together(plan).flatMap(({ year, needed, atLeast, available, availableAtLeast }) => {
      const short = needed - available;
      if (short <= 0 || availableAtLeast) return [];
      return {
        severity: 'Warning' as const,
        check: floorsBeyondMoney.name,
        subject: 'Commitment',
        year,
        amount: short,
        sentence: `The floors ${yearInWords(year)} come to ${atLeast ? 'at least ' : ''}${formatAmount(needed)}, and all the money there is to ${formatAmount(available)}: ${formatAmount(short)} is missing, however it is spread.`,
        place: { table: plan.positions.Commitment ?? 0, row: 0, column: columnOf(plan, year) },
      };
    }),
};

/** Where the commitment table's heading of a year is. */
export const columnOf = (plan: Parameters<Check['find']>[0], year: string): number =>
  yearColumn(plan.tables.Commitment, year)?.column ?? 0;
