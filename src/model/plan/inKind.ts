import { comparable } from '../table/heading';
import { type Plan } from './plan';
import { tableOf } from './tableOf';

/**
 * Whether a row of the contribution table is staff, goods or rooms and no money.
 *
 * @example
 * isInKind(readPlan([[['Contribution', 'In kind'], ['Two nurses', 'yes']]]), 0) // => true
 */
export const isInKind = (plan: Plan, row: number): boolean =>
  comparable(tableOf(plan, 'Contribution').words['In kind'][row] ?? '') === 'yes';
