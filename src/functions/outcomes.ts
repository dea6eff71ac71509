import { timesRounded } from '../model/money/fraction';
import { type OutcomeLine, type OutcomeService, outcomeLines } from '../model/services/outcomes';
import { answer } from './answers/answer';
import { labelArgument } from './given/arguments';
import { pounds } from './answers/fundingGrid';
import { scenarioArgument } from './given/planArgument';
import { mustHave } from './given/requiredTables';

/**
 * Links money to outcomes: what is spent for each outcome in a year, by service, and what one unit costs.
 * @customfunction OUTCOMES
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param year The financial year, such as 2006/07, or Undated.
 * @param tables The plan's tables with their headings: Services[#All], with Outcome and Units, and Allocations[#All], and with a scenario the tables that it acts on.
 * @returns Outcome, Service, Amount in pounds, Units, Cost of one in pounds, and Says: a row for each outcome with its total, and below it a row for each service. Units of different services are not added up. Cost of one is unknown where the amount or the number of units is not known; Says warns where it rests on fewer than five.
 * @trace what is spent for each outcome in {year}[ under {scenario}], and what one unit costs
 *
 * @example
 * outcomes('', '2006/07', [[['Service', 'Outcome', 'Units'], ['Safe as Houses', 'Staying safe', 450], ['Social work', 'Staying safe', '']], [['Allocation', 'Service', '2006/07'], ['a', 'Safe as Houses', 90000], ['b', 'Social work', 10000]]]) // => [["Outcome", "Service", "Amount", "Units", "Cost of one", "Says"], ["Staying safe", "", 100000, "", "", ""], ["Staying safe", "Safe as Houses", 90000, 450, 200, ""], ["Staying safe", "Social work", 10000, "unknown", "unknown", ""]]
 */
export function outcomes(scenario: unknown, year: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const label = labelArgument(year);
    const plan = scenarioArgument(scenario, tables);
    mustHave(plan, ['Service', 'Allocation']);
    return [HEADINGS, ...(outcomeLines(plan, label) ?? []).flatMap(rowsOf)];
  });
}

const HEADINGS = ['Outcome', 'Service', 'Amount', 'Units', 'Cost of one', 'Says'];

const rowsOf = ({ outcome, amount, services }: OutcomeLine): (string | number)[][] => [
  [outcome, '', pounds(amount), '', '', ''],
  ...services.map((each) => [
    outcome,
    each.service,
    pounds(each.amount),
    each.units ?? 'unknown',
    ...costOf(each),
  ]),
];

const costOf = ({ cost }: OutcomeService): (string | number)[] =>
  cost
    ? [timesRounded(1, cost.cost) / 100, cost.few ? 'Fewer than five: it says little.' : '']
    : ['unknown', ''];
