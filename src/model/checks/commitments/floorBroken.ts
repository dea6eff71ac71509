import { commitmentSchedule, type CommitmentLine } from '../../commitments/commitmentSchedule';
import { inSentence } from '../../funding/sum';
import { formatAmount } from '../../money/format';
import { type Plan } from '../../plan/plan';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { placeOfFloor } from '../places/placeOfFloor';
import { yearInWords } from '../../findings/yearInWords';

/**
 * A commitment gets less in a year than its floor, or whether it does is not known.
 *
 * @means The allocations to a commitment come to less than its floor in that year. Amounts that nobody knows are not
 * counted against it.
 * @remedy Allocate more to it, or have those who made the commitment lower it. The Scenarios screen shows what would
 * have to give.
 * @title % is below its floor
 * @order 160
 */
export const floorBroken: Check = {
  name: 'Commitment below its floor',
  needs: ['Commitment.amounts', 'Allocation'],
  find: (plan) =>
    (commitmentSchedule(plan) ?? []).flatMap((line) => {
      if (line.status === 'Broken') return broken(plan, line);
      return line.status === 'Not known' ? untold(plan, line) : [];
    }),
};

const about = (plan: Plan, { row, commitment, year }: CommitmentLine) => ({
  check: floorBroken.name,
  subject: commitment,
  year,
  place: placeOfFloor(plan, row, year),
});

function broken(plan: Plan, line: CommitmentLine): Finding {
  const { commitment, year, funded, floor, shortfall } = line;
  return {
    ...about(plan, line),
    severity: 'Warning',
    amount: shortfall.pence,
    sentence: `${commitment} gets ${formatAmount(funded.pence)} ${yearInWords(year)}, and its floor is ${inSentence(floor)}: ${inSentence(shortfall)} is missing.`,
  };
}

function untold(plan: Plan, line: CommitmentLine): Finding {
  const { commitment, year, funded, floor } = line;
  const gets = funded.known ? inSentence(funded) : 'an amount that is not known';
  const why = floor.known ? `its floor is ${inSentence(floor)}` : 'its floor is not known';
  return {
    ...about(plan, line),
    severity: 'Note',
    amount: null,
    sentence: `${commitment} gets ${gets} ${yearInWords(year)}, and ${why}: whether it is kept is not known.`,
  };
}
