import { PoolError } from '../../errors/poolError';
import { type Plan } from '../../plan/plan';
import { type PlanTable } from '../../plan/reading/planTable';
import { underScenario } from '../run/underScenario';
import { yearColumn } from '../../plan/yearColumn';

/**
 * The first year in which a scenario changes any money, so that what it does is seen at once; undefined where it
 * changes none, or cannot be carried out.
 *
 * @param scenario its name; '' for none
 * @param years those that may be looked at, in order
 *
 * @example
 * firstChangedYear(readPlan([[['Stream', '2010/11', '2011/12'], ['ABG', 5, 5]], [['Scenario', 'Target', 'Change', 'Value', 'From year'], ['Cuts', 'All', 'cut %', 0.1, '2011/12']]]), 'Cuts', ['2010/11', '2011/12']) // => "2011/12"
 */
export function firstChangedYear(plan: Plan, scenario: string, years: readonly string[]): string | undefined {
  const tables = scenario ? tablesUnder(plan, scenario) : null;
  if (!tables) return undefined;
  return years.find((year) =>
    (['Stream', 'Contribution', 'Allocation'] as const).some((kind) => {
      const [before, after] = [plan.tables[kind], tables[kind]].map((table: PlanTable | undefined) =>
        yearColumn(table, year),
      );
      return before !== after && !!before?.pence.some((pence, row) => pence !== after?.pence[row]);
    }),
  );
}

function tablesUnder(plan: Plan, scenario: string): Plan['tables'] | null {
  try {
    return underScenario(plan, scenario).tables;
  } catch (error) {
    if (error instanceof PoolError) return null;
    throw error;
  }
}
