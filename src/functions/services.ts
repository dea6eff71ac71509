import { type Plan } from '../model/plan/plan';
import { serviceSchedule } from '../model/services/serviceSchedule';
import { answer } from './answers/answer';
import { pounds } from './answers/fundingGrid';
import { scenarioArgument } from './given/planArgument';
import { mustHave } from './given/requiredTables';

/**
 * Lists what is allocated to each service by year, with the total. Money that a pool spends is counted once, as the
 * pool's allocations; contributions are not spending.
 * @customfunction SERVICES
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param tables The plan's tables with their headings, such as Services[#All] and Allocations[#All], in any order.
 * @returns Service, Tier and a column for each year in pounds; the last row is Total. Allocations to no service, or to one that the service table does not have, are in a row called No service. An amount that nobody knows is shown as unknown; a total over it says at least, as does an amount whose evidence calls it a bound and every total over that.
 * @trace what is allocated to each service[ under {scenario}], year by year
 *
 * @example
 * services('', [[['Service', 'Tier'], ['Short breaks', 'Targeted']], [['Allocation', 'Service', '2010/11'], ['a', 'Short breaks', 1200], ['b', '', 300]]]) // => [["Service", "Tier", "2010/11"], ["Short breaks", "Targeted", 1200], ["No service", "", 300], ["Total", "", 1500]]
 */
export function services(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const plan = scenarioArgument(scenario, tables);
    mustHave(plan, ['Service', 'Allocation']);
    return servicesGrid(plan);
  });
}

/** The schedule of services: headings, a row for each, and the total; amounts in pounds. */
function servicesGrid(plan: Plan): (string | number)[][] {
  const { years, lines, total } = serviceSchedule(plan) ?? { years: [], lines: [], total: [] };
  return [
    ['Service', 'Tier', ...years],
    ...lines.map(({ service, tier, amounts }) => [service, tier, ...amounts.map(pounds)]),
    ['Total', '', ...total.map(pounds)],
  ];
}
