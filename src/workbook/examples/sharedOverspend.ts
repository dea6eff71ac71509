import plan from '../../../assets/examples/shared-overspend.json';
import { type PlanContent } from '../layout/content';
import { examplePlan } from './examplePlan';

/**
 * One pool of £2,250,000 that spent £88,417.63 more than was put in, settled in nine ways, and once more with a
 * partner that leaves in September, with an underspend, and with a balance brought forward. All of it is illustrative.
 */
export const sharedOverspend: PlanContent = examplePlan(plan);
