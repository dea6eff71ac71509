import { placeOf, rowNamed } from '../../plan/readPlan';
import { commissioningOf } from '../../services/jointCommissioning';
import { countedTier } from '../../services/tierCrosswalk';
import { type Check } from '../declared/check';

/** The levels of which Coventry's plan says that all their services are jointly commissioned; it has them together too. */
const JOINT_LEVELS = /^levels? ?[34]( (and|or|to|–) 4)?$/i;

/**
 * A service at level 3 or 4 is not jointly commissioned, and no reason for that is recorded (Coventry, 7.2.3 and
 * 7.2.5). Where other services have a route and this one has none, that it is missing is noted.
 *
 * @means A service of level 3 or 4 is commissioned singly, and no reason is recorded.
 * @remedy Commission it jointly, or type the reason under Reason.
 * @title Is % jointly commissioned?
 * @order 250
 */
export const notJoint: Check = {
  name: 'Not jointly commissioned',
  needs: ['Service.Tier', 'Service.Route'],
  find: (plan) => {
    const { Service } = plan.tables;
    const routes = Service?.words.Route.some(Boolean) ?? false;
    const commissioned = commissioningOf(plan);
    return (Service?.names ?? []).flatMap((service, row) => {
      const tier = Service?.words.Tier[row] ?? '';
      const { name } = countedTier(plan, tier);
      const level = JOINT_LEVELS.test(name) ? name : '';
      const how = commissioned[row];
      const reason = Service?.words.Reason[row];
      if (!level || how === 'joint' || reason || rowNamed(Service, service) !== row) return [];
      if (how === 'not known' && !routes) return [];
      const route = Service?.words.Route[row] ?? '';
      return {
        severity: how === 'single' ? ('Warning' as const) : ('Note' as const),
        check: notJoint.name,
        subject: service,
        year: '',
        amount: null,
        sentence:
          how === 'single'
            ? `${service} is at ${level} and its route is "${route}": a service at this level is jointly commissioned, or a reason is recorded under Reason.`
            : `${service} is at ${level} and has no route, so whether it is jointly commissioned is not known.`,
        place: placeOf(plan, 'Service', row, 'Route'),
      };
    });
  },
};
