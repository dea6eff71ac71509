import { wrongInput } from '../model/errors/poolError';
import { poolContributions } from '../model/pools/contributions';
import { answer } from './answer';
import { pounds } from './fundingGrid';
import { mustBeBase, mustBeReadable, planArgument } from './planArgument';

/**
 * Lists what each partner contributes to each pool by year, with a total for each pool.
 * @customfunction POOLS
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as typed.
 * @param tables The plan's tables with their headings, such as Pools[#All] and Contributions[#All], in any order.
 * @returns Pool, Partner and a column for each year in pounds; a Total row for each pool. An amount that nobody knows is shown as unknown, and a total over it says at least.
 *
 * @example
 * pools('', [[['Contribution', 'Pool', 'Partner', '2006/07'], ['', 'CAMHS', 'PCT', 5.5]]]) // => [["Pool", "Partner", "2006/07"], ["CAMHS", "PCT", 5.5], ["CAMHS", "Total", 5.5]]
 */
export function pools(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    mustBeBase(scenario);
    const plan = planArgument(tables);
    if (!plan.tables.Contribution)
      throw wrongInput(
        'The contribution table is missing: pass the table that begins with the heading Contribution.',
      );
    mustBeReadable(plan, ['Pool', 'Contribution', 'Stream']);
    const found = poolContributions(plan);
    return [
      ['Pool', 'Partner', ...(found[0]?.years ?? plan.tables.Contribution.years.map(({ label }) => label))],
      ...found.flatMap(({ pool, contributors, total }) => [
        ...contributors.map(({ partner, amounts }) => [pool, partner, ...amounts.map(pounds)]),
        [pool, 'Total', ...total.map(pounds)],
      ]),
    ];
  });
}
