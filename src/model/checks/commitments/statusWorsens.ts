import { type LessFor, lessFor, worsenings } from '../../commitments/noWorsening';
import { formatAmount } from '../../money/format';
import { type Check } from '../declared/check';
import { missingScenario } from '../declared/needs';
import { yearInWords } from '../../findings/yearInWords';
import { type Finding } from '../../findings/finding';
import { type Plan } from '../../plan/plan';
import { placeOf } from '../../plan/readPlan';
import { placeOfFloor } from '../places/placeOfFloor';

/**
 * Under a scenario a commitment that is green or amber falls below a floor that it kept before. Commitments without a
 * floor, and indicators, that are green or amber and get less money are notes of their own: nothing says by how much
 * they get worse.
 *
 * @means Under the scenario a commitment that was kept is kept no longer. A commitment that is green must stay green,
 * and amber must not turn red. Without a floor, and for an indicator, a note says how much less money there is. The plan
 * as entered has nothing to be compared with.
 * @remedy Change the scenario, or tell those to whom the commitment was made.
 * @title % gets worse
 * @order 180
 */
export const statusWorsens: Check = {
  name: 'Status worsens',
  needs: [['Commitment.Status', 'Indicator.Status'], 'Allocation'],
  alsoMissing: missingScenario,
  find: (plan) => {
    const { base } = plan;
    if (!base) return [];
    return [
      ...worsenings(base, plan, (row) => row).map(({ row, commitment, year, colour, short }): Finding => ({
        severity: 'Warning',
        check: statusWorsens.name,
        subject: commitment,
        year,
        amount: short,
        sentence: `${commitment} is ${colour} and must not get worse, but under ${plan.scenario} it falls ${formatAmount(short)} below its floor ${yearInWords(year)}.`,
        place: placeOfFloor(plan, row, year),
      })),
      ...lessFor(base, plan).map((less) => lessFinding(plan, less)),
    ];
  },
};

/** Where there is no floor, only the money is less: whether it gets worse is for people to say. */
function lessFinding(
  plan: Plan,
  { row, kind, name, commitment, year, colour, before, after }: LessFor,
): Finding {
  const what =
    kind === 'Commitment' ? `${name} is ${colour}` : `The indicator ${name} of ${commitment} is ${colour}`;
  return {
    severity: 'Note',
    check: statusWorsens.name,
    subject: name,
    year,
    amount: before - after,
    sentence: `${what} and must not get worse; ${kind === 'Commitment' ? 'it has no floor, and' : 'its commitment'} gets ${formatAmount(before - after)} less ${yearInWords(year)} under ${plan.scenario}: ${formatAmount(after)} after ${formatAmount(before)}.`,
    place: placeOf(plan, kind, row, 'Status'),
  };
}
