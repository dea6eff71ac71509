import plan from '../../../assets/examples/southwark.json';
import { type PlanContent } from '../layout/content';
import { examplePlan } from './examplePlan';

/**
 * Southwark's proposed plan for 2010 to 2013: five priorities, 20 commitments, and two grants without a year that
 * nobody has promised beyond March 2011. What they pay for, and the floors, are illustrative, and its evidence says
 * so.
 */
export const southwark: PlanContent = examplePlan(plan);
