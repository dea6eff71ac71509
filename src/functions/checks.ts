import { answer } from './answer';
import { checksGrid } from './checksGrid';
import { mustHoldNoErrors, scenarioArgument } from './planArgument';

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
    const plan = scenarioArgument(scenario, tables);
    mustHoldNoErrors(plan);
    return checksGrid(plan);
  });
}
