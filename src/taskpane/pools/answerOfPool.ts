import { type FinancialYear, yearLabel } from '../../model/calendar/financialYear';
import { listed } from '../../model/errors/listed';
import { formatAmount } from '../../model/money/format';
import { type Plan } from '../../model/plan/plan';
import { settlementRows } from '../../model/pools/settled/settlementRows';
import { outturnLines } from '../../model/pools/year/outturnLines';
import { settledNow } from './whatIf/tryOutturn';

/** Of more nobody reads the shares in a sentence: the table below lists them. */
const MOST_NAMED = 4;

/** How a pool's year ended, and who bears it. */
export interface PoolAnswer {
  readonly title: string;
  /** '' where it is not shared, or among too many. */
  readonly words: string;
}

/**
 * The answer that the page of a pool is opened for; null where nothing is spent in the year yet, or the year cannot be
 * settled, as the page says further down.
 *
 * @example
 * answerOfPool(readPlan([[['Pool', 'Underspend rule'], ['CAMHS', 'Contribution share']], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]], [['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', 4]]]), 'CAMHS', { start: 2006 }) // => { title: "£1 under budget in 2006/07", words: "Goes to PCT £1." }
 */
export function answerOfPool(plan: Plan, pool: string, year: FinancialYear): PoolAnswer | null {
  const label = yearLabel(year);
  if (outturnLines(plan, pool, label).from !== 'outturn') return null;
  const settled = settledNow(plan, pool, year);
  if ('why' in settled) return null;
  const { settlement } = settled;
  const { variance } = settlement;
  if (variance === 0) return { title: `On budget in ${label}`, words: '' };
  const title = `${formatAmount(Math.abs(variance))} ${variance > 0 ? 'over' : 'under'} budget in ${label}`;
  const shares = settlementRows(settlement)
    .slice(0, -1)
    .filter(({ share }) => share !== 0);
  if (settlement.unallocated === variance)
    return { title, words: 'No rule of the pool decides whose it is.' };
  // what is carried or unallocated is nobody's
  const isShared = settlement.carried === 0 && settlement.unallocated === 0;
  const isOneWay = shares.every(({ share }) => share > 0 === variance > 0);
  if (!isShared || !isOneWay || shares.length > MOST_NAMED) return { title, words: '' };
  const parts = shares.map(
    ({ who, share }) => `${who === 'Reserve' ? 'the reserve' : who} ${formatAmount(Math.abs(share))}`,
  );
  return { title, words: `${variance > 0 ? 'Borne by' : 'Goes to'} ${listed(parts)}.` };
}
