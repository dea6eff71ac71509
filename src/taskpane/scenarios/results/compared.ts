import { PoolError } from '../../../model/errors/poolError';
import { type Sum } from '../../../model/funding/sum';
import { type Plan } from '../../../model/plan/plan';
import { measured, type Measure } from '../../../model/scenarios/questions/compare';
import { underScenario } from '../../../model/scenarios/run/underScenario';

/** A scenario's plan, or why it cannot be calculated. */
export type ComparedPlan =
  | { readonly name: string; readonly plan: Plan }
  | { readonly name: string; readonly why: string };

/** One subject with its value under each scenario; undefined where it has none. */
export interface Compared {
  readonly subject: string;
  readonly values: readonly (Sum | string | undefined)[];
}

/** The base and then each scenario, carried out once. */
export function comparedPlans(plan: Plan, names: readonly string[]): ComparedPlan[] {
  const scenarios = names.map((name): ComparedPlan => {
    try {
      return { name, plan: underScenario(plan, name) };
    } catch (error) {
      if (error instanceof PoolError) return { name, why: error.message };
      throw error;
    }
  });
  return [{ name: 'Base', plan }, ...scenarios];
}

/** The subjects of any scenario, each with its values; scenarios that cannot be carried out are distinguished. */
export function comparedRows(plans: readonly ComparedPlan[], measure: Measure, year: string) {
  const columns = plans.flatMap((each) =>
    'plan' in each ? [{ name: each.name, lines: measured(each.plan, measure, year) }] : [],
  );
  const subjects = [...new Set(columns.flatMap(({ lines }) => lines.map(({ subject }) => subject)))];
  const valueOf = columns.map(({ lines }) => new Map(lines.map(({ subject, value }) => [subject, value])));
  return {
    scenarios: columns.map(({ name }) => name),
    failures: [...new Set(plans.flatMap((each) => ('why' in each ? [each.why] : [])))],
    rows: subjects.map((subject): Compared => ({
      subject,
      values: valueOf.map((values) => values.get(subject)),
    })),
  };
}
