import plan from '../../../assets/examples/nottingham.json';
import { type PlanContent } from '../layout/content';
import { examplePlan } from './examplePlan';

/**
 * Nottingham's plan as reviewed in 2011: 16 objectives, five priorities for the year, and cuts of which mostly no
 * base is given. One base is derived from its cut; its split, and a shift to prevention, are illustrative.
 */
export const nottingham: PlanContent = examplePlan(plan);
