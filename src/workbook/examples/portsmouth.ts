import plan from '../../../assets/examples/portsmouth.json';
import { type PlanContent } from '../layout/content';
import { examplePlan } from './examplePlan';

/**
 * Portsmouth's plan for 2006/07 to 2008/09: 13 priorities with 46 indicators, and no money at all, since no budget
 * was settled when it was written.
 */
export const portsmouth: PlanContent = examplePlan(plan);
