import { poolLedger } from '../model/pools/account/poolLedger';
import { settlePool } from '../model/pools/settled/poolSettlement';
import { answer } from './answers/answer';
import { poolYearArguments } from './given/poolArgument';

/**
 * Lists who owes whom when a pool's year is settled, each debt in the books of both sides.
 * @customfunction LEDGER
 * @helpurl https://localhost:3000/help.html
 * @param pool The pool's name.
 * @param year The financial year, such as 2006/07.
 * @param tables The plan's tables with their headings: Pool, Contribution and Outturn; Risk share for layers, Allocation for lines, Stream where contributions name streams, Evidence so that no derived or rounded amount is settled.
 * @returns In the books of, With, Debtor and Creditor in pounds: two rows for every partner that owes or is owed, one in its own books and one in the host's (The pool where there is no host). What is due with next year's contribution is owed too. What the host itself owes stays inside the pool. Debtors and creditors add up to the same.
 * @trace who owes whom when {year} of {pool} is settled
 *
 * @example
 * ledger('CAMHS', '2006/07', [[['Pool', 'Host', 'Overspend rule'], ['CAMHS', 'Council', 'Contribution share']], [['Contribution', 'Pool', 'Partner', 'Paid', '2006/07'], ['', 'CAMHS', 'PCT', 5, 5], ['', 'CAMHS', 'Council', 0, 5]], [['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', 12]]]) // => [["In the books of", "With", "Debtor", "Creditor"], ["PCT", "Council", 0, 1], ["Council", "PCT", 1, 0]]
 */
export function ledger(pool: unknown, year: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const asked = poolYearArguments(pool, year, tables);
    const rows = poolLedger(settlePool(asked.plan, asked.pool, asked.year));
    return [
      ['In the books of', 'With', 'Debtor', 'Creditor'],
      ...rows.map((row) => [row.inTheBooksOf, row.with, row.debtor / 100, row.creditor / 100]),
    ];
  });
}
