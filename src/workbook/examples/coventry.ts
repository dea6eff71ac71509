import plan from '../../../assets/examples/coventry.json';
import { type PlanContent } from '../layout/content';
import { examplePlan } from './examplePlan';

/**
 * Coventry's plan for 2006 to 2010: five grants that add up to £5,459,429, none of them with a year, and three classes
 * of budgets of which the plan gives no amount. Its purposes, floors and allocations are illustrative, and its
 * evidence says so.
 */
export const coventry: PlanContent = examplePlan(plan);
