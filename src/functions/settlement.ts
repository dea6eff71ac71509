import { wrongInput } from '../model/errors/poolError';
import { settlePool } from '../model/pools/poolSettlement';
import { answer } from './answer';
import { wordArgument, yearArgument } from './arguments';
import { mustBeReadable, planArgument } from './planArgument';

/**
 * Settles a pool's year: what each partner contributed, bears of the overspend or underspend, has paid, and owes.
 * @customfunction SETTLEMENT
 * @helpurl https://localhost:3000/help.html
 * @param pool The pool's name.
 * @param year The financial year, such as 2006/07.
 * @param tables The plan's tables with their headings: Pool, Contribution and Outturn, and Allocation for rules by line.
 * @returns Partner, Contribution, Variance share, Liability, Paid and Due in pounds; rows Unallocated and Carried forward where there is such money; the last row is Total, whose liability is the outturn.
 *
 * @example
 * settlement('CAMHS', '2006/07', [[['Pool', 'Overspend rule'], ['CAMHS', 'Contribution share']], [['Contribution', 'Pool', 'Partner', 'Paid', '2006/07'], ['', 'CAMHS', 'PCT', 5, 5]], [['Outturn', 'Pool', '2006/07'], ['', 'CAMHS', 6]]]) // => [["Partner", "Contribution", "Variance share", "Liability", "Paid", "Due"], ["PCT", 5, 1, 6, 5, 1], ["Total", 5, 1, 6, 5, 1]]
 */
export function settlement(pool: unknown, year: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const name = wordArgument(pool, 'The pool');
    if (!name) throw wrongInput('Give the name of the pool to settle.');
    const plan = planArgument(tables);
    mustBeReadable(plan, ['Pool', 'Contribution', 'Outturn', 'Allocation']);
    const { partners, unallocated, carried } = settlePool(plan, name, yearArgument(year));
    const rows = [
      ...partners.map((p) => [p.partner, p.contribution, p.share, p.liability, p.paid, p.due] as const),
      ...(unallocated ? [['Unallocated', 0, unallocated, unallocated, 0, unallocated] as const] : []),
      ...(carried ? [['Carried forward', 0, carried, carried, 0, carried] as const] : []),
    ];
    const total = [1, 2, 3, 4, 5].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
    const amounts = rows.map(([who, ...pence]) => [who, ...pence.map((amount) => amount / 100)]);
    return [
      ['Partner', 'Contribution', 'Variance share', 'Liability', 'Paid', 'Due'],
      ...amounts,
      ['Total', ...total.map((amount) => amount / 100)],
    ];
  });
}
