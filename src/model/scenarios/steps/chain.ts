import { impossible } from '../../errors/poolError';
import { nearest } from '../../table/nearest';
import { onceFor } from '../../plan/onceFor';
import { type Plan } from '../../plan/plan';
import { comparable } from '../../table/heading';
import { type StepProblem } from './step';

/** A longer chain of scenarios, each based on the next, is not followed. */
const LONGEST_CHAIN = 1000;

/** The rows of a scenario with those that it inherits, and what is wrong with what it is based on. */
export interface Chain {
  readonly rows: readonly number[];
  readonly problems: readonly StepProblem[];
}

/** The rows of one scenario, and those of them that say what it is based on. */
interface ScenarioRows {
  readonly name: string;
  readonly rows: number[];
  readonly basedOn: { readonly row: number; readonly text: string }[];
}

/**
 * Whether a name means the plan as entered.
 *
 * @example
 * ['', ' base', 'Cuts'].map(isBase) // => [true, true, false]
 */
export const isBase = (name: string): boolean => ['', 'base'].includes(comparable(name));

/** The scenarios of a plan by name in comparable form, in their order first written. */
const scenariosOf = onceFor(
  ({ tables }) => [tables.Scenario],
  ({ tables: { Scenario } }): ReadonlyMap<string, ScenarioRows> => {
    const all = new Map<string, ScenarioRows>();
    (Scenario?.names ?? []).forEach((name, row) => {
      if (!name) return;
      const own = all.get(comparable(name)) ?? { name, rows: [], basedOn: [] };
      all.set(comparable(name), own);
      own.rows.push(row);
      const text = Scenario?.words['Based on'][row] ?? '';
      if (text && !isBase(text)) own.basedOn.push({ row, text });
    });
    return all;
  },
);

/** The scenarios of a plan, each once, as first written. */
export const scenarioNames = (plan: Plan): string[] =>
  Array.from(scenariosOf(plan).values(), ({ name }) => name);

/** The scenario that one is based on; null where it is based on the plan as entered. */
export const baseOf = (plan: Plan, name: string): string | null =>
  scenariosOf(plan).get(comparable(name))?.basedOn[0]?.text ?? null;

/**
 * How many scenarios each rests on, itself among them; those in a circle on none. Found without following each chain
 * again.
 *
 * @example
 * [...chainLengths(readPlan([[['Scenario', 'Based on'], ['Worse', 'Cuts'], ['Cuts', '']]]))] // => [["cuts", 1], ["worse", 2]]
 */
export const chainLengths = onceFor(
  ({ tables }) => [tables.Scenario],
  (plan): ReadonlyMap<string, number> => {
    const lengths = new Map<string, number>();
    for (const start of scenariosOf(plan).keys()) {
      const path = new Set<string>();
      let at: string | null = start;
      while (at !== null && !lengths.has(at) && !path.has(at)) {
        path.add(at);
        const base: string = comparable(baseOf(plan, at) ?? '');
        at = scenariosOf(plan).has(base) ? base : null;
      }
      const inCircle = at !== null && path.has(at);
      let length = at === null || inCircle ? 0 : (lengths.get(at) ?? 0);
      for (const key of [...path].reverse()) lengths.set(key, inCircle ? 0 : ++length);
    }
    return lengths;
  },
);

/** The scenario with which a chain becomes too long, for each that rests on such a one. */
const tooLong = onceFor(
  ({ tables }) => [tables.Scenario],
  (plan): ReadonlyMap<string, string> => {
    const first = new Map<string, string>();
    const long = [...chainLengths(plan)].filter(([, length]) => length > LONGEST_CHAIN);
    for (const [key, length] of long.sort(([, a], [, b]) => a - b))
      first.set(
        key,
        length === LONGEST_CHAIN + 1 ? key : (first.get(comparable(baseOf(plan, key) ?? '')) ?? key),
      );
    return first;
  },
);

/**
 * The rows of a scenario with those that it inherits, the oldest scenario first, each by Order and then by row.
 *
 * @throws `#N/A` where the plan has no scenario of that name
 */
export function chainOf(plan: Plan, name: string): Chain {
  const { Scenario } = plan.tables;
  const all = scenariosOf(plan);
  if (!Scenario || !all.has(comparable(name))) throw noScenario(plan, name);
  const long = all.get(tooLong(plan).get(comparable(name)) ?? '');
  if (long)
    return {
      rows: [],
      problems: [
        problem(
          long.basedOn[0]?.row ?? 0,
          `${long.name} rests on more than ${LONGEST_CHAIN.toLocaleString('en-GB')} scenarios, each based on the next: base it on one that is nearer to the plan as entered.`,
        ),
      ],
    };
  const oldestLast: (readonly number[])[] = [];
  const problems: StepProblem[] = [];
  const seen = new Set<string>();
  for (let said = name; ;) {
    const own = all.get(comparable(said));
    seen.add(comparable(said));
    oldestLast.push(inOrder(plan, own?.rows ?? []));
    const [first] = own?.basedOn ?? [];
    if (!first) break;
    const next = comparable(first.text);
    const broken = seen.has(next) ? 'which is based on it: clear Based on for one of them.' : null;
    if (broken ?? !all.has(next)) {
      const why = broken ?? 'which is no scenario of the plan.';
      problems.push(problem(first.row, `${said} is based on ${first.text}, ${why}`));
      break;
    }
    const second = own?.basedOn.find(({ text }) => comparable(text) !== next);
    if (second)
      problems.push(
        problem(second.row, `${said} is based on ${first.text} and on ${second.text}: keep one of them.`),
      );
    said = first.text;
  }
  return { rows: oldestLast.reverse().flat(), problems: problems.reverse() };
}

const problem = (row: number, sentence: string): StepProblem => ({ row, heading: 'Based on', sentence });

function noScenario(plan: Plan, name: string) {
  if (!plan.tables.Scenario)
    return impossible(
      `The scenario ${name} cannot be calculated without the scenario table: pass the table that begins with the heading Scenario.`,
      { remedies: [{ kind: 'table', begins: 'Scenario' }] },
    );
  const meant = nearest(name, scenarioNames(plan));
  return impossible(
    `No scenario is called ${name}${meant ? `: was ${meant} meant?` : ': give a name of the scenario table, or leave it blank for the plan as entered.'}`,
  );
}

/** The rows that say something, by Order and then as they are; a row may merely say what a scenario is based on. */
function inOrder({ tables: { Scenario } }: Plan, rows: readonly number[]): number[] {
  const order = (row: number) => Scenario?.numbers.Order[row] ?? NaN;
  const says = (row: number) =>
    (['Target', 'Name', 'Change', 'To tier', 'From year', 'To year', 'Spread'] as const).some(
      (heading) => Scenario?.words[heading][row],
    ) || !Number.isNaN(Scenario?.numbers.Value[row] ?? NaN);
  return rows.filter(says).sort((a, b) => (order(a) || Infinity) - (order(b) || Infinity) || a - b);
}
