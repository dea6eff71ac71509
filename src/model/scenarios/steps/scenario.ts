import { impossible } from '../../errors/poolError';
import { nearest } from '../../table/nearest';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
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
 * Whether a name means the plan as typed.
 *
 * @example
 * ['', ' base', 'Cuts'].map(isBase) // => [true, true, false]
 */
export const isBase = (name: string): boolean => ['', 'base'].includes(comparable(name));

/** The scenarios of a plan, each once, as first written. */
export function scenarioNames({ tables }: Plan): string[] {
  const names = new Map<string, string>();
  for (const name of tables.Scenario?.names ?? [])
    if (name && !names.has(comparable(name))) names.set(comparable(name), name);
  return [...names.values()];
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

interface Chain {
  readonly rows: readonly number[];
  readonly problems: readonly StepProblem[];
}

/** The rows of a scenario with those that it inherits, the oldest scenario first. */
function chainOf(plan: Plan, name: string, after: readonly string[] = []): Chain {
  const { Scenario } = plan.tables;
  const key = comparable(name);
  const own = (Scenario?.names ?? []).flatMap((each, row) => (comparable(each) === key ? [row] : []));
  if (!Scenario || !own.length) {
    const meant = nearest(name, scenarioNames(plan));
    throw impossible(
      Scenario
        ? `No scenario is called ${name}${meant ? `: was ${meant} meant?` : ': give a name of the scenario table, or leave it blank for the plan as typed.'}`
        : `The scenario ${name} cannot be calculated without the scenario table: pass the table that begins with the heading Scenario.`,
    );
  }
  const order = (row: number) => Scenario.numbers.Order[row] ?? NaN;
  const rows = own
    .filter((row) => saysSomething(plan, row))
    .sort((a, b) => (order(a) || Infinity) - (order(b) || Infinity) || a - b);
  const basedOn = own.flatMap((row) => {
    const text = Scenario.words['Based on'][row] ?? '';
    return text && !isBase(text) ? [{ row, text }] : [];
  });
  const [first] = basedOn;
  if (!first) return { rows, problems: [] };
  const problem = (row: number, sentence: string): StepProblem => ({
    row,
    heading: 'Based on',
    sentence,
  });
  const second = basedOn.find(({ text }) => comparable(text) !== comparable(first.text));
  const two = second
    ? [problem(second.row, `${name} is based on ${first.text} and on ${second.text}: keep one of them.`)]
    : [];
  const seen = [...after, key];
  if (seen.includes(comparable(first.text)))
    return {
      rows,
      problems: [
        problem(
          first.row,
          `${name} is based on ${first.text}, which is based on it: one must stand by itself.`,
        ),
      ],
    };
  if (!scenarioNames(plan).some((other) => comparable(other) === comparable(first.text)))
    return {
      rows,
      problems: [problem(first.row, `${name} is based on ${first.text}, which is no scenario of the plan.`)],
    };
  const before = chainOf(plan, first.text, seen);
  return { rows: [...before.rows, ...rows], problems: [...before.problems, ...two] };
}

/** A row may merely say what a scenario is based on. */
function saysSomething(plan: Plan, row: number): boolean {
  const { Scenario } = plan.tables;
  const words = (['Target', 'Name', 'Change'] as const).some((heading) => Scenario?.words[heading][row]);
  return words || !Number.isNaN(Scenario?.numbers.Value[row] ?? NaN);
}

/** Two steps of one scenario that both say what the same thing is to be in the same year, of which one is lost. */
function contradictions(plan: Plan, steps: readonly Step[]): StepProblem[] {
  const { Scenario } = plan.tables;
  return steps.flatMap((step, i) => {
    if (step.change.is !== 'set' && step.change.is !== 'ends') return [];
    const other = steps
      .slice(0, i)
      .find(
        (before) =>
          before.change.is === step.change.is &&
          comparable(Scenario?.names[before.row] ?? '') === comparable(Scenario?.names[step.row] ?? '') &&
          before.target.table === step.target.table &&
          comparable(before.target.said) === comparable(step.target.said) &&
          overlap(before, step),
      );
    if (!other) return [];
    return {
      row: step.row,
      heading: 'Change',
      sentence: `${whichStep(plan, step.row)} contradicts ${whichStep(plan, other.row)[0]?.toLowerCase()}${whichStep(plan, other.row).slice(1)}: both say what ${step.target.said} ${step.change.is === 'set' ? 'is to be' : 'ends on'}. Keep one of them.`,
    };
  });
}

const overlap = (a: Step, b: Step): boolean =>
  (a.from ?? -Infinity) <= (b.to ?? Infinity) && (b.from ?? -Infinity) <= (a.to ?? Infinity);
