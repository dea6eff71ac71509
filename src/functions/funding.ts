import { answer } from './answers/answer';
import { fundingGrid } from './answers/fundingGrid';
import { mustBeReadable, scenarioArgument } from './given/planArgument';

/**
 * Lists the funding streams by year with their total: what there is to spend.
 * @customfunction FUNDING
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param tables The plan's tables with their headings, such as Streams[#All], in any order.
 * @returns Stream, Partner, Certainty and a column for each year in pounds; the last row is Total. An amount that nobody knows is shown as unknown; a total over it says at least, as does an amount whose evidence calls it a bound and every total over that.
 * @trace what there is to spend[ under {scenario}], stream by stream and year by year
 *
 * @example
 * funding('Base', [[['Stream', '2010/11'], ['Sure Start', 16400000]]]) // => [["Stream", "Partner", "Certainty", "2010/11"], ["Sure Start", "", "", 16400000], ["Total", "", "", 16400000]]
 */
export function funding(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const plan = scenarioArgument(scenario, tables);
    mustBeReadable(plan, ['Stream']);
    return fundingGrid(plan);
  });
}
