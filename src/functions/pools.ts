import { wrongInput } from '../model/errors/poolError';
import { allContributions } from '../model/pools/contributions/allContributions';
import { mustHaveOwners } from '../model/pools/year/ownerKnown';
import { answer } from './answers/answer';
import { pounds } from './answers/fundingGrid';
import { mustBeReadable, scenarioArgument } from './given/planArgument';

/**
 * Lists what each partner contributes to each pool by year, with a total for each pool.
 * @customfunction POOLS
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param tables The plan's tables with their headings, such as Pools[#All] and Contributions[#All], in any order.
 * @returns Pool, Partner and a column for each year in pounds. Other income is money that is no partner's; Total is a row for each pool, and what is given in kind is below it, outside the total. An amount that nobody knows is shown as unknown; a total over it says at least, as does an amount whose evidence calls it a bound and every total over that.
 * @trace what each partner puts into each pool[ under {scenario}], year by year
 *
 * @example
 * pools('', [[['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5.5]]]) // => [["Pool", "Partner", "2006/07"], ["CAMHS", "PCT", 5.5], ["CAMHS", "Total", 5.5]]
 */
export function pools(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const plan = scenarioArgument(scenario, tables);
    if (!plan.tables.Contribution)
      throw wrongInput(
        'The contribution table is missing: pass the table that begins with the heading Contribution.',
      );
    mustBeReadable(plan, ['Pool', 'Contribution', 'Stream']);
    const found = allContributions(plan);
    for (const { otherIncome } of found) mustHaveOwners(plan, otherIncome.rows);
    return [
      ['Pool', 'Partner', ...(found[0]?.years ?? plan.tables.Contribution.years.map(({ label }) => label))],
      ...found.flatMap(({ pool, contributors, otherIncome, inKind, total }) => [
        ...contributors.map(({ partner, amounts }) => [pool, partner, ...amounts.map(pounds)]),
        ...(otherIncome.rows.length ? [[pool, 'Other income', ...otherIncome.amounts.map(pounds)]] : []),
        [pool, 'Total', ...total.map(pounds)],
        ...inKind.map(({ partner, amounts }) => [
          pool,
          partner ? `In kind: ${partner}` : 'In kind',
          ...amounts.map(pounds),
        ]),
      ]),
    ];
  });
}
