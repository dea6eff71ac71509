import { type Pence } from '../../money/pence';
import { comparable } from '../../table/heading';
import { type PoolSettlement } from '../settled/poolSettlement';
import { otherPool } from '../settled/settlementRows';

/** What is in one body's books at the year's end against another: owed to it (debtor), or owed by it. */
export interface LedgerRow {
  readonly inTheBooksOf: string;
  readonly with: string;
  /** Pence that the other body owes. */
  readonly debtor: Pence;
  /** Pence that are owed to the other body. */
  readonly creditor: Pence;
}

/** Who stands for the pool where it has no host. */
const THE_POOL = 'The pool';

/**
 * Who owes whom after a settlement. Each debt appears twice, as a creditor in one body's books and as a debtor of the
 * same amount in the other's. The host holds the pool's money, so that what it owes the pool it owes itself. What is
 * due with next year's contribution is owed at the year's end all the same.
 *
 * @example
 * poolLedger({ host: '', pools: [], partners: [{ partner: 'PCT', due: 500, dueNextYear: 0 }] }) // => [{ inTheBooksOf: 'PCT', with: 'The pool', debtor: 0, creditor: 500 }, { inTheBooksOf: 'The pool', with: 'PCT', debtor: 500, creditor: 0 }]
 */
export function poolLedger({
  partners,
  host,
  pools,
}: Pick<PoolSettlement, 'host' | 'partners' | 'pools'>): LedgerRow[] {
  const holder = host || THE_POOL;
  return [
    ...partners.map(({ partner, due, dueNextYear }) => ({ partner, due: due + dueNextYear })),
    ...pools.map(({ pool, amount }) => ({ partner: otherPool(pool), due: amount })),
  ]
    .filter(({ partner, due }) => due !== 0 && comparable(partner) !== comparable(host))
    .flatMap(({ partner, due }) => {
      const owes = Math.max(0, due);
      const isOwed = Math.max(0, -due);
      return [
        { inTheBooksOf: partner, with: holder, debtor: isOwed, creditor: owes },
        { inTheBooksOf: holder, with: partner, debtor: owes, creditor: isOwed },
      ];
    });
}
