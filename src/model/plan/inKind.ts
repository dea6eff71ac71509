import { comparable } from '../table/heading';
import { type Plan } from './plan';

/**
 * Whether a row of the contribution table is staff, goods or rooms and no money.
 *
 * @example
 * isInKind(readPlan([[['Contribution', 'In kind'], ['Two nurses', 'yes']]]), 0) // => true
 */
export const isInKind = (plan: Plan, row: number): boolean =>
  comparable(plan.tables.Contribution?.words['In kind'][row] ?? '') === 'yes';
