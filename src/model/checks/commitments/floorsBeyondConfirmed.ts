import { type Together, together } from '../../commitments/together';
import { formatAmount } from '../../money/format';
import { type Check } from '../declared/check';
import { columnOf } from './floorsBeyondMoney';
import { yearInWords } from '../../findings/yearInWords';

/**
 * Confirmed money does not keep all floors of a year together.
 *
 * @means The floors of a year come to more than the money that somebody has confirmed: the rest of the commitments
 * hangs on money that nobody has promised.
 * @remedy Say so to those who sign the plan. Confirm streams under Certainty as they are confirmed.
 * @title Floors need money that is not confirmed
 * @order 220
 */
export const floorsBeyondConfirmed: Check = {
  name: 'Floors beyond confirmed money',
  needs: ['Commitment.amounts', 'Allocation', 'Stream.Certainty'],
  find: (plan) =>
    together(plan).flatMap((year) => {
      const { needed, met, available, availableAtLeast, confirmedAtLeast } = year;
      // what exceeds all the money there is rests on none, and is another check's to say
      const within = availableAtLeast ? needed : Math.min(needed, available);
      const rests = within - met;
      if (rests <= 0 || confirmedAtLeast) return [];
      return {
        severity: 'Warning' as const,
        check: floorsBeyondConfirmed.name,
        subject: 'Commitment',
        year: year.year,
        amount: rests,
        sentence: sentenceOf(year, rests),
        place: { table: plan.positions.Commitment ?? 0, row: 0, column: columnOf(plan, year.year) },
      };
    }),
};

function sentenceOf({ year, needed, atLeast, confirmed, met }: Together, rests: number): string {
  const fenced =
    met < Math.min(confirmed, needed) ? `, of which ring-fences let ${formatAmount(met)} pay for them` : '';
  return `The floors ${yearInWords(year)} come to ${atLeast ? 'at least ' : ''}${formatAmount(needed)} together, and confirmed money to ${formatAmount(confirmed)}${fenced}: ${formatAmount(rests)} of what is promised rests on money that nobody has confirmed.`;
}
