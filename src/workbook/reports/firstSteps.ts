import { type Plan } from '../../model/plan/plan';
import { baseOf } from '../../model/scenarios/steps/chain';
import { scenarioNamed } from '../../model/scenarios/steps/scenario';
import { type Grid } from '../../model/table/grid';
import { comparable } from '../../model/table/heading';
import { type FirstSteps } from './report';

/**
 * The first steps of a scenario, one more each time, as a formula can choose them from the scenario table by scenario and
 * Order. Null where it cannot: the steps have no Order each of its own, a name is spelt in two ways, or a step says nothing
 * under Value, which a formula hands on as zero.
 *
 * @example
 * firstSteps(readPlan([[['Stream', '2010/11'], ['ABG', 5]], [['Scenario', 'Order', 'Target', 'Change', 'Value'], ['Cuts', 1, 'All', 'cut %', 0.1], ['Cuts', 2, 'All', 'cut %', 0.2]]]), 'Cuts') // => [{ basedOn: [], scenario: "Cuts", upTo: 1 }, { basedOn: [], scenario: "Cuts", upTo: 2 }]
 */
export function firstSteps(plan: Plan, scenario: string): FirstSteps[] | null {
  const { Scenario } = plan.tables;
  if (!Scenario) return null;
  const { steps } = scenarioNamed(plan, scenario);
  if (steps.some(({ change }) => change.is === 'own taper')) return null;
  const names = [...new Set(steps.map(({ row }) => Scenario.names[row] ?? ''))];
  const isPlain = names.every((name) => {
    const rows = Scenario.names.flatMap((each, row) => (comparable(each) === comparable(name) ? [row] : []));
    const orders = rows.map((row) => Scenario.numbers.Order[row] ?? NaN);
    const first = rows[orders.indexOf(Math.min(...orders))] ?? -1;
    return (
      comparable(name) !== HEADING &&
      rows.every((row) => Scenario.names[row]?.toLowerCase() === name.toLowerCase()) &&
      orders.every((order) => order > 0) &&
      new Set(orders).size === orders.length &&
      (baseOf(plan, name) === null || Scenario.words['Based on'][first] !== '')
    );
  });
  if (!isPlain || new Set(names.map(comparable)).size < names.length) return null;
  return steps.map(({ row }) => {
    const name = Scenario.names[row] ?? '';
    const upTo = Scenario.numbers.Order[row] ?? NaN;
    return { basedOn: names.slice(0, names.indexOf(name)), scenario: name, upTo };
  });
}
const HEADING = 'scenario';

/** The rows of the scenario table that hold such steps, with its headings; a blank is zero, as Excel hands it on. */
export function withFirstSteps(grid: Grid, { basedOn, scenario, upTo }: FirstSteps): Grid {
  const [headings = [], ...rows] = grid;
  const order = headings.findIndex((heading) => comparable(String(heading ?? '')) === 'order');
  const isOf = (name: string) => (line: readonly unknown[]) =>
    String(line[0] ?? '').toLowerCase() === name.toLowerCase();
  const own = isOf(scenario);
  const bases = basedOn.map(isOf);
  const chosen = rows.filter(
    (line) => bases.some((is) => is(line)) || (own(line) && Number(line[order] ?? 0) <= upTo),
  );
  return [headings, ...chosen.map((line) => line.map((cell) => (cell === '' || cell === null ? 0 : cell)))];
}

/**
 * The same as a formula over the scenario table.
 *
 * @example
 * firstStepsFormula('Scenarios', { basedOn: [], scenario: 'Cuts', upTo: 2 }) // => 'FILTER(Scenarios[#All],(Scenarios[[#All],[Scenario]]="Scenario")+(Scenarios[[#All],[Scenario]]="Cuts")*(Scenarios[[#All],[Order]]<=2))'
 */
export function firstStepsFormula(table: string, { basedOn, scenario, upTo }: FirstSteps): string {
  const isOf = (name: string) => `(${table}[[#All],[Scenario]]=${inQuotes(name)})`;
  const own = `${isOf(scenario)}*(${table}[[#All],[Order]]<=${upTo})`;
  return `FILTER(${table}[#All],${[isOf('Scenario'), ...basedOn.map(isOf), own].join('+')})`;
}

const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
