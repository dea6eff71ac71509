import plan from '../../../assets/examples/alderbrook.json';
import { type PlanContent } from '../layout/content';
import { examplePlan } from './examplePlan';

/**
 * Alderbrook, 2025 to 2028: an illustrative unitary council and its integrated care board, which merges on 1 April 2027.
 * A Better Care Fund, two pools more, conditions, three scenarios and a year that is settled. All bodies, names and
 * amounts are made up, and its evidence says so.
 */
export const alderbrook: PlanContent = examplePlan(plan);
