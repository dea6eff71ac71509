import { placeOf, type Plan } from '../plan/readPlan';
import { planUnder, StepFailed } from '../scenarios/planUnder';
import { scenarioNamed, scenarioNames } from '../scenarios/scenario';
import { type Check } from './check';
import { type Finding } from './finding';

/** A step of a scenario cannot be carried out, or acts on nothing. */
export const scenarioSteps: Check = {
  name: 'Scenario step',
  needs: ['Scenario'],
  find: (plan) => [...nameless(plan), ...scenarioNames(plan).flatMap((name) => failings(plan, name))],
};

function failings(plan: Plan, name: string): Finding[] {
  const own = (row: number) => plan.tables.Scenario?.names[row] === name;
  const scenario = scenarioNamed(plan, name);
  const { problems } = scenario;
  // what is inherited is told of the scenario that it stands in
  if (problems.length)
    return problems
      .filter(({ row }) => own(row))
      .map(({ row, heading, sentence }) => finding(plan, row, heading, sentence));
  try {
    planUnder(plan, scenario);
    return [];
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return own(error.row) ? [finding(plan, error.row, 'Value', error.message)] : [];
  }
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
