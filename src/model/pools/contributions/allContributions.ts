import { oncePerPlan } from '../../plan/oncePerPlan';
import { poolContributions } from './contributions';

/**
 * What is contributed to each pool, gathered once for all who ask it of a plan.
 *
 * @example
 * allContributions({ tables: {}, positions: {}, problems: [], unrecognised: [] }) // => []
 */
export const allContributions = oncePerPlan(poolContributions);
