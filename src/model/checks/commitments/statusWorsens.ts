import { worsenings } from '../../commitments/noWorsening';
import { formatAmount } from '../../money/format';
import { type Check } from '../declared/check';
import { missingScenario } from '../declared/needs';
import { yearInWords } from '../../findings/yearInWords';
import { placeOfFloor } from '../places/placeOfFloor';

/**
 * Under a scenario a commitment that is green or amber falls below a floor that it kept before.
 *
 * @means Under the scenario a commitment that was kept is kept no longer. A commitment that is green must stay green,
 * and amber must not turn red. The plan as entered has nothing to be compared with.
 * @remedy Change the scenario, or tell those to whom the commitment was made.
 * @order 180
 */
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
