import { formatAmount } from '../../money/format';
import { formatShare } from '../../money/formatShare';
import { placeOf } from '../../plan/readPlan';
import { matchLosses } from '../../scenarios/cascade/matchLosses';
import { type Check } from '../declared/check';
import { missingScenario } from '../declared/needs';
import { yearInWords } from '../../findings/yearInWords';

/**
 * Under a scenario a service loses a partner's match with what is cut from it.
 *
 * @means Under a scenario a service that is paid for with a partner’s match gets less, and the match goes with it:
 * only the rest of the cut is saved. The sentence says how much is cut, how much of that was match, and what is
 * saved. The plan as entered has nothing to be compared with.
 * @remedy Cut something without match, or cut more: `POOL.CUT` with its match gives the cut that a saving needs. If
 * the partner would pay all the same, correct the Match of the service.
 * @title % loses match when it is cut
 * @order 260
 */
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
