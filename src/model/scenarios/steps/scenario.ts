import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { chainOf } from './chain';
import { readStep, whichStep } from './readStep';
import { type Step, type StepProblem } from './step';

/** A scenario with the steps that it inherits before its own. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly Step[];
  /** What of it cannot be carried out; of an inherited scenario too. */
  readonly problems: readonly StepProblem[];
}

/**
 * A scenario by name: the steps of the scenario that it is based on, and so on back to the base, then its own by
 * Order and then by row.
 *
 * @throws `#N/A` where the plan has no scenario of that name
 *
 * @example
 * scenarioNamed(readPlan([[['Scenario', 'Target', 'Change', 'Value'], ['Cuts', 'All', 'cut %', 0.1]]]), 'Tax') // => throws "No scenario is called Tax"
 */
export function scenarioNamed(plan: Plan, name: string): Scenario {
  const chain = chainOf(plan, name);
  const read = chain.rows.map((row) => readStep(plan, row));
  const steps = read.flatMap(({ step }) => step ?? []);
  const problems = read.flatMap(({ problem }) => problem ?? []);
  return { name, steps, problems: [...chain.problems, ...problems, ...contradictions(plan, steps)] };
}

/** Two steps of one scenario that both say what the same thing is to be in the same year, of which one is lost. */
function contradictions(plan: Plan, steps: readonly Step[]): StepProblem[] {
  const { Scenario } = plan.tables;
  const before = new Map<string, Step[]>();
  return steps.flatMap((step): StepProblem[] => {
    const { change, target, row } = step;
    if (change.is !== 'set' && change.is !== 'ends') return [];
    const of = [Scenario?.names[row] ?? '', target.table, target.said].map(comparable);
    const key = JSON.stringify([change.is, ...of]);
    const same = before.get(key) ?? [];
    before.set(key, same);
    const other = same.find((each) => overlap(each, step));
    same.push(step);
    if (!other) return [];
    const which = whichStep(plan, other.row);
    const sentence = `${whichStep(plan, row)} contradicts ${which.charAt(0).toLowerCase()}${which.slice(1)}: both say what ${target.said} ${change.is === 'set' ? 'is to be' : 'ends on'}. Keep one of them.`;
    return [{ row, heading: 'Change', sentence }];
  });
}

const overlap = (a: Step, b: Step): boolean =>
  (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);
