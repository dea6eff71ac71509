import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { placeOf } from '../../plan/readPlan';
import { matchLosses } from '../../scenarios/cascade/matchLosses';
import { type Check } from '../declared/check';
import { missingScenario } from '../declared/needs';
import { yearInWords } from '../../findings/yearInWords';

/** Under a scenario a service loses a partner's match with what is cut from it. */
export const matchLost: Check = {
  name: 'Match lost',
  needs: ['Service.Match', 'Allocation.amounts'],
  alsoMissing: missingScenario,
  find: (plan) =>
    (plan.base ? matchLosses(plan.base, plan) : []).map(
      ({ row, service, year, match, gross, lost, net }) => ({
        severity: 'Warning',
        check: matchLost.name,
        subject: service,
        year,
        amount: lost,
        sentence: `${service} is cut by ${formatAmount(gross)} ${yearInWords(year)} under ${plan.scenario}, and with it goes match of ${formatAmount(lost)} (${formatShare(match)}): only ${formatAmount(net)} is saved.`,
        place: placeOf(plan, 'Service', row, 'Match'),
      }),
    ),
};
