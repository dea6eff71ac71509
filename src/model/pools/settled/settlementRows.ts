import { type Pence } from '../../money/pence';
import { type PoolSettlement } from './poolSettlement';

/** One row of a settlement as it is shown, in pence: a partner, money that is no partner's, or the total. */
export interface SettlementRow {
  readonly who: string;
  readonly contribution: Pence;
  readonly share: Pence;
  readonly liability: Pence;
  readonly paid: Pence;
  readonly due: Pence;
  /** The part of the share that is due with next year's contribution; it is not in due. */
  readonly dueNextYear: Pence;
}

const row = (
  who: string,
  contribution: Pence,
  share: Pence,
  paid: Pence,
  dueNextYear: Pence = 0,
): SettlementRow => {
  const liability = contribution + share;
  return { who, contribution, share, liability, paid, due: liability - paid - dueNextYear, dueNextYear };
};
/**
 * What another pool is called among the rows of a settlement.
 *
 * @example
 * otherPool('Equipment') // => "Other pool: Equipment"
 */
export const otherPool = (pool: string): string => `Other pool: ${pool}`;

/** Money that came in and is there: it bears no part of the variance, and nothing is due. */
const received = (who: string, amount: Pence) => row(who, amount, 0, amount);
const borne = (who: string, amount: Pence) => row(who, 0, amount, 0);

/**
 * The rows of a settlement: the partners, then money that is no partner's where there is any, then the total, whose
 * liability is the outturn and whose share is the variance.
 *
 * @example
 * settlementRows({ partners: [], host: '', otherIncome: 0, broughtForward: 50, outturn: 80, variance: 30, reserve: 30, unallocated: 0, carried: 0, pools: [] }).map(({ who, liability, due }) => [who, liability, due]) // => [["Brought forward", 50, 0], ["Reserve", 30, 30], ["Total", 80, 30]]
 */
export function settlementRows(settlement: PoolSettlement): SettlementRow[] {
  const { partners, otherIncome, broughtForward, reserve, unallocated, carried, pools } = settlement;
  const rows = [
    ...partners.map(({ partner, contribution, share, paid, dueNextYear }) =>
      row(partner, contribution, share, paid, dueNextYear),
    ),
    received('Other income', otherIncome),
    received('Brought forward', broughtForward),
    borne('Reserve', reserve),
    ...pools.map(({ pool, amount }) => borne(otherPool(pool), amount)),
    borne('Unallocated', unallocated),
    borne('Carried forward', carried),
  ].filter(({ contribution, share }, i) => i < partners.length || contribution !== 0 || share !== 0);
  const sum = (of: (row: SettlementRow) => Pence) => rows.reduce((total, each) => total + of(each), 0);
  const total = row(
    'Total',
    sum(({ contribution }) => contribution),
    sum(({ share }) => share),
    sum(({ paid }) => paid),
    sum(({ dueNextYear }) => dueNextYear),
  );
  return [...rows, total];
}
