import { worsenings } from '../../commitments/noWorsening';
import { formatAmount } from '../../money/format';
import { type Check } from '../declared/check';
import { missingScenario } from '../declared/needs';
import { yearInWords } from '../../findings/yearInWords';
import { placeOfFloor } from '../places/placeOfFloor';

/** Under a scenario a commitment that is green or amber falls below a floor that it kept before. */
export const statusWorsens: Check = {
  name: 'Status worsens',
  needs: ['Commitment.Status', 'Commitment.amounts', 'Allocation'],
  alsoMissing: missingScenario,
  find: (plan) =>
    (plan.base ? worsenings(plan.base, plan, (row) => row) : []).map(
      ({ row, commitment, year, colour, short }) => ({
        severity: 'Warning',
        check: statusWorsens.name,
        subject: commitment,
        year,
        amount: short,
        sentence: `${commitment} is ${colour} and must not get worse, but under ${plan.scenario} it falls ${formatAmount(short)} below its floor ${yearInWords(year)}.`,
        place: placeOfFloor(plan, row, year),
      }),
    ),
};
