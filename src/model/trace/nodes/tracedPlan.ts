import { type Plan } from '../../plan/plan';
import { planUnder } from '../../scenarios/run/planUnder';
import { isBase } from '../../scenarios/steps/chain';
import { scenarioNamed } from '../../scenarios/steps/scenario';
import { stepWords } from '../../scenarios/steps/stepWords';
import { underScenario } from '../../scenarios/run/underScenario';
import { stepAt } from '../../scenarios/questions/waterfall';
import { once } from './traceNode';
import { tableOf } from '../../plan/tableOf';

/** One step of the scenario, and the plan after it and the steps before it. */
export interface TracedStep {
  /** Row in the scenario table. */
  readonly row: number;
  /** What it does, in words. */
  readonly words: string;
  readonly note: string;
  readonly after: () => Plan;
}

/** The plan from which a figure was calculated. */
export interface TracedPlan {
  /** The tables that the function was given, as entered. */
  readonly plan: Plan;
  /** These and the other tables of the workbook, which say where the money comes from and where that is written. */
  readonly whole: Plan;
  readonly scenario: string;
  /** What the scenario makes of the plan; the plan itself where there is none. */
  readonly under: Plan;
  /** In the order in which they act. */
  readonly steps: readonly TracedStep[];
}

/**
 * A plan under a scenario, with the plan after each of its steps.
 *
 * @param scenario its name; blank or Base for the plan as entered
 * @throws `#N/A` for a scenario that the plan has not, or a step that cannot be carried out
 *
 * @example
 * ((plan) => tracedPlan(plan, plan, 'Cuts').steps.map(({ words }) => words))(readPlan([[['Stream', '2010/11'], ['ABG', 9]], [['Scenario', 'Target', 'Change', 'Value'], ['Cuts', 'All', 'cut %', 0.1]]])) // => ["Cut all streams by 10%"]
 */
export function tracedPlan(plan: Plan, whole: Plan, scenario: string): TracedPlan {
  if (isBase(scenario)) return { plan, whole, scenario: '', under: plan, steps: [] };
  const { name, steps } = scenarioNamed(plan, scenario);
  return {
    plan,
    whole,
    scenario,
    under: underScenario(plan, scenario),
    steps: steps.map(({ row }, i) => ({
      row,
      words: stepWords(stepAt(plan, row)),
      note: tableOf(plan, 'Scenario').words.Note[row] ?? '',
      after: once(() => planUnder(plan, { name, steps: steps.slice(0, i + 1), problems: [] }).plan),
    })),
  };
}
