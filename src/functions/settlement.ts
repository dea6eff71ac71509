import { settlePool } from '../model/pools/settled/poolSettlement';
import { termsOf } from '../model/pools/settled/settlementTerms';
import { settlementRows } from '../model/pools/settled/settlementRows';
import { answer } from './answers/answer';
import { poolYearArguments } from './given/poolArgument';

/**
 * Settles a pool's year: what each partner contributed, bears of the overspend or underspend, has paid, and owes.
 * @customfunction SETTLEMENT
 * @helpurl https://localhost:3000/help.html
 * @param pool The pool's name.
 * @param year The financial year, such as 2006/07.
 * @param tables The plan's tables with their headings: Pool, Contribution and Outturn; Risk share for layers, Allocation for lines, Stream where contributions name streams, Evidence so that no derived or rounded amount is settled.
 * @returns Partner, Contribution, Variance share, Liability, Paid and Due in pounds; then rows Other income, Brought forward, Reserve, Unallocated and Carried forward where there is such money; the last row is Total, whose liability is the outturn. A column Due next year follows where a layer of the risk share is due with the next contribution, and a column Terms where layers say what an underspend is for or whose consent is needed.
 * @trace what each partner bears and owes for {year} of {pool}
 *
 * @example
 * settlement('CAMHS', '2006/07', [[['Pool', 'Overspend rule'], ['CAMHS', 'Contribution share']], [['Contribution', 'Pool', 'Partner', 'Paid', '2006/07'], ['', 'CAMHS', 'PCT', 5, 5]], [['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', 6]]]) // => [["Partner", "Contribution", "Variance share", "Liability", "Paid", "Due"], ["PCT", 5, 1, 6, 5, 1], ["Total", 5, 1, 6, 5, 1]]
 */
export function settlement(pool: unknown, year: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const asked = poolYearArguments(pool, year, tables);
    const settled = settlePool(asked.plan, asked.pool, asked.year);
    const rows = settlementRows(settled);
    const terms = rows.map(({ who }) => termsOf(settled, who));
    const later = rows.some(({ dueNextYear }) => dueNextYear !== 0);
    const said = terms.some(Boolean);
    return [
      [
        ...['Partner', 'Contribution', 'Variance share', 'Liability', 'Paid', 'Due'],
        ...(later ? ['Due next year'] : []),
        ...(said ? ['Terms'] : []),
      ],
      ...rows.map(({ who, contribution, share, liability, paid, due, dueNextYear }, i) => [
        who,
        ...[contribution, share, liability, paid, due].map((pence) => pence / 100),
        ...(later ? [dueNextYear / 100] : []),
        ...(said ? [terms[i] ?? ''] : []),
      ]),
    ];
  });
}
