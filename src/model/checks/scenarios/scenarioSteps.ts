import { placeOf } from '../../plan/readPlan';
import { type Plan } from '../../plan/plan';
import { type TableKind } from '../../plan/declared/schema';
import { planUnder, StepFailed } from '../../scenarios/run/planUnder';
import { baseOf, chainLengths, isBase, scenarioNames } from '../../scenarios/steps/chain';
import { readStep, whichStep } from '../../scenarios/steps/readStep';
import { repeatedSteps } from '../../scenarios/steps/repeatedSteps';
import { scenarioNamed } from '../../scenarios/steps/scenario';
import { whyIdle } from '../../scenarios/steps/whyIdle';
import { comparable } from '../../table/heading';
import { type Check } from '../declared/check';
import { type Finding } from '../../findings/finding';
import { tableOf } from '../../plan/tableOf';

/**
 * A step of a scenario cannot be carried out, changes nothing, or is there twice.
 *
 * @means A step of a scenario cannot be carried out: it names nothing of the plan, its scenario is called Base, its
 * years run backwards, its value is no percentage, or it contradicts another. A warning: it changes nothing, for
 * instance because what it acts on has no money in its years, because an end comes after all the money or meets money
 * that has no year, or because its Value is 0; its row holds nothing but its place; it is the same as a step before
 * it, and acts twice; or it holds what is not read: a Name where it acts on all streams, a To tier where it shifts
 * nothing. A chain of more than 1,000 scenarios, each based on the next, is not followed.
 * @remedy Correct the cell. Until an error is corrected, functions of that scenario give #N/A with the same
 * sentence.
 * @title A step of % does not work as it is
 * @order 270
 */
export const scenarioSteps: Check = {
  name: 'Scenario step',
  needs: ['Scenario'],
  find: (plan) => {
    const typed = plan.base ?? plan;
    const { Name, Target, Change, 'To tier': toTier } = tableOf(typed, 'Scenario').words;
    const unread = (
      heading: string,
      cells: readonly string[],
      does: string,
      isSo: (row: number) => boolean,
    ) =>
      cells.flatMap((cell, row) =>
        cell && isSo(row)
          ? warning(typed, row, heading, `${whichStep(typed, row)} ${does}, whatever its ${heading}.`)
          : [],
      );
    return [
      ...nameless(typed),
      ...empty(typed),
      ...once(failings(typed)),
      ...repeatedSteps(typed).map(({ row, sentence }) => warning(typed, row, 'Value', sentence)),
      ...unread('Name', Name, 'acts on all streams', (row) => comparable(Target[row] ?? '') === 'all'),
      ...unread('To tier', toTier, 'shifts nothing', (row) => !/^(shift|$)/i.test(Change[row] ?? '')),
    ];
  },
};

/** Those that rest on most others first: what these carry out the others need not. */
function failings(plan: Plan): Finding[] {
  const lengths = chainLengths(plan);
  const length = (name: string) => lengths.get(comparable(name)) ?? 0;
  const carriedOut = new Set<string>();
  const found = new Map<string, Finding[]>();
  for (const name of scenarioNames(plan).sort((a, b) => length(b) - length(a))) {
    if (carriedOut.has(comparable(name))) continue;
    const { findings, whole } = failingsOf(plan, name);
    found.set(name, findings);
    for (let at: string | null = whole ? name : null; at && !carriedOut.has(comparable(at));) {
      carriedOut.add(comparable(at));
      at = baseOf(plan, at);
    }
  }
  return scenarioNames(plan).flatMap((name) => found.get(name) ?? []);
}

/** What a scenario with all that it inherits fails by, and whether it could be carried out. */
function failingsOf(plan: Plan, name: string): { readonly findings: Finding[]; readonly whole: boolean } {
  const scenario = scenarioNamed(plan, name);
  if (scenario.problems.length) {
    const findings = scenario.problems
      .filter(({ absent }) => !absent)
      .map(({ row, heading, sentence }) => finding(plan, row, heading, sentence));
    return { findings, whole: false };
  }
  try {
    const findings = planUnder(plan, scenario).idle.map((step) => {
      const { heading, sentence } = whyIdle(plan, step);
      return warning(plan, step.row, heading, sentence);
    });
    return { findings, whole: true };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return { findings: [finding(plan, error.row, 'Value', error.message)], whole: false };
  }
}

/** What is inherited is found in every scenario that inherits it, and reported once. */
function once(findings: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return findings.filter(({ place, sentence }) => {
    const key = `${place?.row} ${sentence}`;
    return !told.has(key) && told.add(key);
  });
}

/**
 * The tables that steps act on and that were not given: what becomes of these steps is not checked.
 *
 * @example
 * tablesOfSteps(readPlan([[['Scenario', 'Order', 'Target', 'Name', 'Change', 'Value'], ['s', 1, 'Stream', 'ABG', 'cut %', 0.1]]])) // => ["Stream"]
 */
export function tablesOfSteps(plan: Plan): TableKind[] {
  const names = tableOf(plan, 'Scenario').names;
  return [
    ...new Set(names.flatMap((name, row) => (name ? (readStep(plan, row).problem?.absent ?? []) : []))),
  ];
}

/** Steps that no scenario carries out: those without its name, and those of Base. */
function nameless(plan: Plan): Finding[] {
  return tableOf(plan, 'Scenario').names.flatMap((name, row) =>
    isBase(name)
      ? finding(
          plan,
          row,
          'Scenario',
          `The Scenario table, row ${tableOf(plan, 'Scenario').rowInTable[row]}, belongs to ${name ? 'Base, the plan as entered: type another' : 'no scenario: type its'} name under Scenario.`,
        )
      : [],
  );
}

/** A row that has its place in a scenario and says nothing else; one with a name alone only begins a scenario. */
function empty(plan: Plan): Finding[] {
  const { Scenario } = plan.tables;
  return (Scenario?.names ?? []).flatMap((name, row) => {
    const { Order, ...numbers } = Scenario?.numbers ?? {};
    const filled =
      Object.values(Scenario?.words ?? {}).some((words) => words[row]) ||
      Object.values(numbers).some((column) => !Number.isNaN(column?.[row] ?? NaN));
    if (!name || filled || Number.isNaN(Order?.[row] ?? NaN)) return [];
    return warning(
      plan,
      row,
      'Target',
      `${whichStep(plan, row)} is empty, so nothing changes. Fill it in, or remove the row.`,
    );
  });
}

const warning = (plan: Plan, row: number, heading: string, sentence: string): Finding => ({
  ...finding(plan, row, heading, sentence),
  severity: 'Warning',
});

const finding = (plan: Plan, row: number, heading: string, sentence: string): Finding => ({
  severity: 'Error',
  check: scenarioSteps.name,
  subject: tableOf(plan, 'Scenario').names[row] ?? '',
  year: '',
  amount: null,
  sentence,
  place: placeOf(plan, 'Scenario', row, heading),
});
