import { type Pence } from '../money/pence';

/**
 * The share that prevention must reach in a year merely to have the cash of another: a rising share can be a cash cut.
 * (docs/calculations.md#9-prevention.)
 *
 * @param prevention pence to be held
 * @param total pence of the year in which it is to be held
 * @returns share of 1; null where the total is zero or less
 *
 * @example
 * shareToHold(1869918699, 7049593496) // => 0.26525198936094796
 */
export const shareToHold = (prevention: Pence, total: Pence): number | null =>
  total > 0 ? prevention / total : null;
