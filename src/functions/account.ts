import { poolAccount } from '../model/pools/account/poolAccount';
import { answer } from './answers/answer';
import { pounds } from './answers/fundingGrid';
import { poolYearArguments } from './given/poolArgument';

/**
 * Draws up the memorandum account of a pool's year, which all its partners show alike: income, spending, and where
 * the surplus or deficit goes.
 * @customfunction ACCOUNT
 * @helpurl https://localhost:3000/help.html
 * @param pool The pool's name.
 * @param year The financial year, such as 2006/07.
 * @param tables The plan's tables with their headings: Pool, Contribution and Outturn; Risk share for layers, Allocation for lines, Stream where contributions name streams, Evidence so that no derived or rounded amount is settled.
 * @returns Line, Detail and Amount in pounds: brought forward, contributions and other income; spending by service; the surplus (a deficit is negative), what each partner is charged of it (a refund is negative) and what comes from the reserve and other pools, which add up to what is unallocated and carried forward. Outside the totals follow what is given in kind, and the use and decisions that layers of the risk share name, with the surplus of which they say so.
 * @trace the memorandum account of {pool} for {year}
 *
 * @example
 * account('CAMHS', '2006/07', [[['Pool', 'Overspend rule'], ['CAMHS', 'Contribution share']], [['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5]], [['Outturn', 'Pool', 'Service', '2006/07'], ['', 'CAMHS', 'Respite', 6]]]) // => [["Line", "Detail", "Amount"], ["Brought forward", "", 0], ["Contribution", "PCT", 5], ["Other income", "", 0], ["Total income", "", 5], ["Spending", "Respite", 6], ["Total spending", "", 6], ["Surplus or deficit", "", -1], ["Share of surplus or deficit", "PCT", 1], ["From reserve", "", 0], ["Unallocated", "", 0], ["Carried forward", "", 0]]
 */
export function account(pool: unknown, year: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const asked = poolYearArguments(pool, year, tables);
    const { lines, inKind, terms } = poolAccount(asked.plan, asked.pool, asked.year);
    return [
      ['Line', 'Detail', 'Amount'],
      ...lines.map(({ line, detail, amount }) => [line, detail, amount / 100]),
      ...inKind.map(({ partner, amount }) => ['In kind', partner, pounds(amount)]),
      ...terms.map(({ term, says, amount }) => [term, says, -amount / 100 || 0]),
    ];
  });
}
