import { apportion as share } from '../model/money/apportion';
import { answer } from './answer';
import { lineArgument, moneyArgument, weightsArgument } from './cells';
import { checksGrid } from './checksGrid';
import { fundingGrid } from './fundingGrid';
import { mustBeBase, mustBeReadable, mustHoldNoErrors, planArgument } from './planArgument';

/**
 * Shares a total out by weight, exactly to the penny: largest remainder, ties to the larger weight and then the earlier.
 * @customfunction APPORTION
 * @helpurl https://localhost:3000/help.html
 * @param total The amount in pounds, whole pence; a negative total mirrors the positive one.
 * @param weights One row or one column of numbers, none negative; blanks count as nought.
 * @returns The shares in pounds, in the shape of the weights, adding up to the total.
 *
 * @example
 * apportion(100, [[1], [1], [1]]) // => [[33.34], [33.33], [33.33]]
 * @example
 * apportion(100, [[0, 0]]) // => throws "no basis"
 */
export function apportion(total: unknown, weights: unknown[][]): number[][] {
  return answer(() => {
    const { cells, inShape } = lineArgument(weights, 'The weights');
    const shares = share(moneyArgument(total, 'The total'), weightsArgument(cells, 'Weight'));
    return inShape(shares.map((pence) => pence / 100));
  });
}

/**
 * Lists the funding streams by year with their total: what there is to spend.
 * @customfunction FUNDING
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as typed.
 * @param tables The plan's tables with their headings, such as Streams[#All], in any order.
 * @returns Stream, Partner, Certainty and a column for each year in pounds; the last row is Total. An amount that nobody knows is shown as unknown, and a total over it says at least.
 *
 * @example
 * funding('Base', [[['Stream', '2010/11'], ['Sure Start', 16400000]]]) // => [["Stream", "Partner", "Certainty", "2010/11"], ["Sure Start", "", "", 16400000], ["Total", "", "", 16400000]]
 */
export function funding(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    mustBeBase(scenario);
    const plan = planArgument(tables);
    mustBeReadable(plan, ['Stream']);
    return fundingGrid(plan);
  });
}

/**
 * Checks the plan and lists what should be looked at, worst first: what is wrong, where, and by how much.
 * @customfunction CHECKS
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as typed.
 * @param tables The plan's tables with their headings, such as Streams[#All], in any order.
 * @returns Severity, Check, Subject, Year, Amount in pounds, and Finding, a sentence; one row says so where nothing was found.
 *
 * @example
 * checks('', [[['Stream', '2010/11'], ['ABG', 1]]]) // => [["Severity", "Check", "Subject", "Year", "Amount", "Finding"], ["", "", "", "", "", "Nothing was found in 1 table."]]
 */
export function checks(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    mustBeBase(scenario);
    const plan = planArgument(tables);
    mustHoldNoErrors(plan);
    return checksGrid(plan);
  });
}
