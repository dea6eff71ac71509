import { type Dependence, dependences } from '../../commitments/dependence';
import { uncertainShare } from '../../commitments/commitmentSchedule';
import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { timesRounded } from '../../money/fraction';
import { type Plan } from '../../plan/plan';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { yearInWords } from '../../findings/yearInWords';
import { placeOfFloor } from '../places/placeOfFloor';

/**
 * How much of a commitment rests on money that nobody has confirmed: as the plan is wired, and at best, with all
 * confirmed money given to it first. A warning where even that leaves something.
 *
 * @means A commitment rests on money that is not Confirmed: as it is allocated, and at best, if all confirmed money
 * that may pay for it went to it first.
 * @remedy If the second share is much smaller, moving confirmed money to this commitment would make it safer. If not,
 * only a confirmation helps.
 * @order 230
 */
export const unconfirmedMoney: Check = {
  name: 'Unconfirmed money',
  needs: ['Commitment', 'Allocation', 'Stream.Certainty'],
  find: (plan) => dependences(plan).flatMap((each) => rests(plan, each)),
};

function rests(plan: Plan, { line, asWired, need, atBest }: Dependence): Finding[] {
  const { row, commitment, year, funded } = line;
  const share = uncertainShare(line);
  if (!asWired || asWired.numerator <= 0n || typeof share !== 'number') return [];
  const pence = timesRounded(1, asWired);
  return [
    {
      severity: atBest === null || atBest > 0 ? 'Warning' : 'Note',
      check: unconfirmedMoney.name,
      subject: commitment,
      year,
      amount: pence,
      sentence: `${formatAmount(pence)} of the ${formatAmount(funded.pence)} that ${commitment} gets ${yearInWords(year)} rests on money that nobody has confirmed (${formatShare(share)}); ${bestSentence(need, atBest)}.`,
      place: placeOfFloor(plan, row, year),
    },
  ];
}

/** The end of the sentence: what would rest on it if all confirmed money came to this commitment first. */
function bestSentence(need: number, atBest: number | null): string {
  const first = 'with all confirmed money for it first';
  if (atBest === null) return `it is not known how much would ${first}, because an amount is missing`;
  if (atBest === 0) return `${first} none of the ${formatAmount(need)} it needs would`;
  return `${first} ${formatAmount(atBest)} of the ${formatAmount(need)} it needs would (${formatShare(atBest / need)})`;
}
