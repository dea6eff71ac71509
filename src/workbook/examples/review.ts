import plan from '../../../assets/examples/review.json';
import { type PlanContent } from '../layout/content';
import { examplePlan } from './examplePlan';

/**
 * The joint area review of Coventry's children's services, 2006: its recommendations as commitments with their dates,
 * resources by partner as far as they are known, what is delegated, and placements that cost more. The review gives no
 * budget: every amount is illustrative, and its evidence says so.
 */
export const review: PlanContent = examplePlan(plan);
