import { type Plan } from '../../plan/plan';
import { readTable } from '../../plan/reading/readTable';
import { TABLES } from '../../plan/declared/schema';
import { type Cell } from '../../table/grid';
import { comparable } from '../../table/heading';
import { tableOf } from '../../plan/tableOf';

export type ScenarioHeading = keyof (typeof TABLES)['Scenario']['columns'] & string;
export const SCENARIO_HEADINGS = Object.keys(TABLES.Scenario.columns) as ScenarioHeading[];

/** A step as its row would be in the scenario table; what is not given is blank. */
export type DraftStep = Readonly<Partial<Record<ScenarioHeading, string | number>>>;

/**
 * The plan with one scenario as it is being drafted: other scenarios stay, the rows of this one are replaced, and
 * nothing is written anywhere. What is calculated from it is what would be calculated once the rows stood in the table.
 *
 * @example
 * draftPlan(readPlan([[['Stream', '2010/11'], ['ABG', 1]]]), 'Cuts', [{ Target: 'All', Change: 'cut %', Value: 0.1 }]).tables.Scenario.words.Change // => ["cut %"]
 */
export function draftPlan(plan: Plan, name: string, steps: readonly DraftStep[]): Plan {
  const others = tableOf(plan, 'Scenario').names.flatMap((each, row) =>
    comparable(each) === comparable(name) ? [] : [[each, ...cellsOf(plan, row)]],
  );
  const own = steps.map((step) => [name, ...SCENARIO_HEADINGS.map((heading) => step[heading] ?? null)]);
  const table = readTable('Scenario', [['Scenario', ...SCENARIO_HEADINGS], ...others, ...own]);
  return { ...plan, tables: { ...plan.tables, Scenario: table } };
}

/** A scenario's own steps as they are in the table, by row. */
export function enteredSteps(plan: Plan, name: string): DraftStep[] {
  return tableOf(plan, 'Scenario').names.flatMap((each, row) => {
    if (comparable(each) !== comparable(name)) return [];
    const cells = cellsOf(plan, row);
    const given = SCENARIO_HEADINGS.flatMap((heading, i) => {
      const cell = cells[i];
      return typeof cell === 'string' || typeof cell === 'number' ? [[heading, cell]] : [];
    });
    return Object.fromEntries(given) as DraftStep;
  });
}

/** The cells of a row of the scenario table, as they were read. */
function cellsOf({ tables: { Scenario } }: Plan, row: number): Cell[] {
  return SCENARIO_HEADINGS.map((heading) => {
    if (heading === 'Order' || heading === 'Value') {
      const number = Scenario?.numbers[heading][row] ?? NaN;
      return Number.isNaN(number) ? null : number;
    }
    return Scenario?.words[heading][row] || null;
  });
}
