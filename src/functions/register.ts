import { wrongInput } from '../model/errors/poolError';
import { type Plan } from '../model/plan/plan';
import { register as jointActions } from '../model/pools/contributions/register';
import { answer } from './answers/answer';
import { pounds } from './answers/fundingGrid';
import { scenarioArgument } from './given/planArgument';
import { mustHave } from './given/requiredTables';

/**
 * Lists the joint actions, which are the allocations with Joint Yes, and how the money for each is brought together: a pooled fund or aligned budgets, or else each partner's amount and its basis.
 * @customfunction REGISTER
 * @helpurl https://localhost:3000/help.html
 * @param scenario The scenario's name; blank or Base for the plan as entered.
 * @param tables The plan's tables with their headings, such as Allocations[#All], Streams[#All], Pools[#All] and Contributions[#All], in any order.
 * @returns Service, Commitment, Arrangement, Partner, Basis and a column for each year in pounds; the last row is Total. Allocations for the same service and commitment are one action. A pool has one row with its allocation and the names of all its partners, since what each of them pays of it nobody has said; money outside a pool has a row for each partner. An amount that nobody knows is shown as unknown, and a sum over it says at least.
 * @trace each joint action[ under {scenario}]: the pool, or what each partner commits and on what basis
 *
 * @example
 * register('', [[['Stream', 'Partner', '2010/11'], ['ABG', 'Council', 9], ['Growth', 'PCT', 9]], [['Allocation', 'Source', 'Service', 'Joint', 'Basis', '2010/11'], ['', 'ABG', 'Respite', 'Yes', 'by places', 6], ['', 'Growth', 'Respite', 'Yes', 'by places', 4]]]) // => [["Service", "Commitment", "Arrangement", "Partner", "Basis", "2010/11"], ["Respite", "", "No pool", "Council", "by places", 6], ["Respite", "", "No pool", "PCT", "by places", 4], ["Total", "", "", "", "", 10]]
 */
export function register(scenario: unknown, tables: unknown[][][]): unknown[][] {
  return answer(() => {
    const plan = scenarioArgument(scenario, tables);
    mustHave(plan, ['Allocation'], ['Stream', 'Pool', 'Contribution']);
    return registerGrid(plan);
  });
}

/** The register: headings, a row for each line of each action, and the total; amounts in pounds. */
function registerGrid(plan: Plan): (string | number)[][] {
  const { Stream, Pool, Allocation } = plan.tables;
  const { years, actions, total } = jointActions(plan);
  const rows = actions.flatMap(({ service, commitment, lines }) =>
    lines.map(({ from, arrangement, partner, basis, rows: [first = 0], amounts }) => {
      if (from === 'not found' && !(Stream && Pool))
        throw wrongInput(
          `The Allocation table, row ${Allocation?.rowInTable[first]}, draws on ${Allocation?.words.Source[first]}, which is in none of the tables: pass the ${Stream ? 'pool' : Pool ? 'stream' : 'stream and pool'} table too.`,
        );
      return [service, commitment, arrangement, partner, basis, ...amounts.map(pounds)];
    }),
  );
  return [
    ['Service', 'Commitment', 'Arrangement', 'Partner', 'Basis', ...years],
    ...rows,
    ['Total', '', '', '', '', ...total.map(pounds)],
  ];
}
