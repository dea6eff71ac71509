import { comparable } from '../table/heading';
import { type Plan } from './plan';
import { tableOf } from './tableOf';

/**
 * Whether a row of the contribution table is set aside: money that counts in a pool's budget and is not paid over, as
 * the sums of health boards for large hospitals in Scotland.
 *
 * @example
 * isSetAside(readPlan([[['Contribution', 'Set aside'], ['Acute care', 'yes']]]), 0) // => true
 */
export const isSetAside = (plan: Plan, row: number): boolean =>
  comparable(tableOf(plan, 'Contribution').words['Set aside'][row] ?? '') === 'yes';
