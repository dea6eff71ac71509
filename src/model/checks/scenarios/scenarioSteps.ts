import { placeOf } from '../../plan/readPlan';
import { type Plan } from '../../plan/plan';
import { planUnder, StepFailed } from '../../scenarios/run/planUnder';
import { whichStep } from '../../scenarios/steps/readStep';
import { scenarioNamed, scenarioNames } from '../../scenarios/steps/scenario';
import { covers, type Step } from '../../scenarios/steps/step';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';

/** A step of a scenario cannot be carried out, or acts on nothing. */
export const scenarioSteps: Check = {
  name: 'Scenario step',
  needs: ['Scenario'],
  find: (plan) => [...nameless(plan), ...once(scenarioNames(plan).flatMap((name) => failings(plan, name)))],
};

function failings(plan: Plan, name: string): Finding[] {
  const scenario = scenarioNamed(plan, name);
  if (scenario.problems.length)
    return scenario.problems.map(({ row, heading, sentence }) => finding(plan, row, heading, sentence));
  try {
    const after = planUnder(plan, scenario).plan;
    return scenario.steps.flatMap((step) => actsOnNothing(plan, after, step) ?? []);
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return [finding(plan, error.row, 'Value', error.message)];
  }
}

/** What is inherited is found in every scenario that inherits it, and told once. */
function once(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ place, sentence }) => {
    const key = `${place?.row} ${sentence}`;
    return !told.has(key) && told.add(key);
  });
}

/** A step in whose years there is no money of what it acts on, before the scenario or after: it is carried out, in vain. */
function actsOnNothing(plan: Plan, after: Plan, step: Step): Finding | null {
  const { row, target, from, to } = step;
  const money = [plan, after].some(({ tables }) =>
    tables[target.table]?.years.some(
      ({ year, pence, missing }) =>
        covers(step, year?.start ?? null) &&
        target.rows.some((line) => pence[line] !== 0 || missing[line] !== 0),
    ),
  );
  if (money) return null;
  const heading = from !== null ? 'From year' : to !== null ? 'To year' : 'Name';
  const sentence = `${whichStep(plan, row)} acts on nothing: there is no money of ${target.said} in any year that it covers.`;
  return { ...finding(plan, row, heading, sentence), severity: 'Warning' };
}

function nameless(plan: Plan): Finding[] {
  return (plan.tables.Scenario?.names ?? []).flatMap((name, row) =>
    name
      ? []
      : finding(
          plan,
          row,
          'Scenario',
          `The Scenario table, row ${plan.tables.Scenario?.rowInTable[row]}, belongs to no scenario: type its name under Scenario.`,
        ),
  );
}

const finding = (plan: Plan, row: number, heading: string, sentence: string): Finding => ({
  severity: 'Error',
  check: scenarioSteps.name,
  subject: plan.tables.Scenario?.names[row] ?? '',
  year: '',
  amount: null,
  sentence,
  place: placeOf(plan, 'Scenario', row, heading),
});
