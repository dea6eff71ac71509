import { type FinancialYear } from '../../../model/calendar/financialYear';
import { type Pence } from '../../../model/money/pence';
import { type PoolSettlement } from '../../../model/pools/settled/poolSettlement';
import { settlementRows } from '../../../model/pools/settled/settlementRows';
import { type Figures } from '../../atHand/figures';
import { tryOutturn } from './tryOutturn';

/** Who bears how much of an overspend of one size. */
export interface Grown {
  readonly size: Pence;
  readonly borne: readonly { readonly who: string; readonly pence: Pence }[];
}

const STEPS = 6;
/** How far beyond the year's own overspend the picture goes. */
const BEYOND = 1.5;
/** The largest overspend that is shown of a pool that is not overspent, as a part of what came in. */
const OF_INCOME = 0.05;
const HUNDRED_POUNDS = 10000;

/**
 * Who would bear an overspend as it grows, from nothing to half as much again as the year's own; null where lines have
 * owners of their own, so that it depends on which line it is, or where the pool cannot be settled.
 */
export function grownOverspend(
  figures: Pick<Figures, 'plan' | 'reading'>,
  pool: string,
  year: FinancialYear,
  { outturn, variance, layers }: PoolSettlement,
): readonly Grown[] | null {
  if (layers.some(({ layer }) => layer.line !== null)) return null;
  const income = outturn - variance;
  const most = variance > 0 ? variance * BEYOND : Math.max(0, income) * OF_INCOME;
  const step = Math.ceil(most / STEPS / HUNDRED_POUNDS) * HUNDRED_POUNDS;
  if (step <= 0) return null;
  const grown: Grown[] = [];
  for (let i = 1; i <= STEPS; i++) {
    const size = step * i;
    const line = { row: null, service: '', partner: '', borneBy: '', pence: income + size };
    const tried = tryOutturn(figures, pool, year, [line]);
    if ('why' in tried || tried.settlement.layers.some(({ layer }) => layer.line !== null)) return null;
    grown.push({
      size,
      borne: settlementRows(tried.settlement)
        .slice(0, -1)
        .flatMap(({ who, share }) => (share > 0 ? [{ who, pence: share }] : [])),
    });
  }
  return grown;
}
