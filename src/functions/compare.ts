import { isOneAmount, type Sum } from '../model/funding/sum';
import { type Measured, measured, MEASURES, type Measure } from '../model/scenarios/questions/compare';
import { comparable } from '../model/table/heading';
import { notOneOf } from '../model/errors/notOneOf';
import { wrongInput } from '../model/errors/poolError';
import { answer } from './answers/answer';
import { labelArgument, wordArgument } from './given/arguments';
import { lineArgument } from './given/cells';
import { pounds } from './answers/fundingGrid';
import { mustHoldNoErrors, scenarioArgument } from './given/planArgument';
import { mustHave } from './given/requiredTables';

/**
 * Sets scenarios side by side in a year: one row a subject, one column a scenario, then the difference of each from
 * the first.
 * @customfunction COMPARE
 * @helpurl https://localhost:3000/help.html
 * @param measure What is compared: Stream, Partner, Pool, Service, Tier, Commitment (what funds it), Status (of each commitment), Unmet demand (what each service needs after the steps and does not get), or Condition (what each condition has to spare; below zero it is not kept).
 * @param scenarios One row or one column of scenarios' names; Base, or a blank, for the plan as entered.
 * @param year The financial year, such as 2010/11, or Undated.
 * @param tables The plan's tables with their headings, Scenarios[#All] among them, in any order.
 * @returns The measure and a column for each scenario in pounds, then for each but the first its difference from the first; for Status a word, and what became of it. An amount that is not known has no difference.
 * @trace {scenarios} side by side in {year} by {measure}, and what each changes from the first
 *
 * @example
 * compare('Stream', [['Base', 'Cuts']], '2010/11', [[['Stream', '2010/11'], ['ABG', 100]], [['Scenario', 'Target', 'Change', 'Value'], ['Cuts', 'All', 'cut %', 0.246]]]) // => [["Stream", "Base", "Cuts", "Cuts less Base"], ["ABG", 100, 75.4, -24.6]]
 */
export function compare(
  measure: unknown,
  scenarios: unknown[][],
  year: unknown,
  tables: unknown[][][],
): unknown[][] {
  return answer(() => {
    const by = measureArgument(measure);
    const label = labelArgument(year);
    const names = lineArgument(scenarios, 'The scenarios').cells.map(
      (cell) => wordArgument(cell, 'A scenario') || 'Base',
    );
    const columns = names.map((name) => {
      const plan = scenarioArgument(name, tables);
      mustHoldNoErrors(plan);
      mustHave(plan, NEEDED[by]);
      return measured(plan, by, label);
    });
    const [first = ''] = names;
    return [
      [by, ...names, ...names.slice(1).map((name) => `${name} less ${first}`)],
      ...subjectsOf(columns).map((subject) => rowOf(subject, columns)),
    ];
  });
}

const NEEDED = {
  Stream: ['Stream'],
  Partner: ['Stream'],
  Pool: ['Contribution'],
  Service: ['Service', 'Allocation'],
  Tier: ['Service', 'Allocation'],
  Commitment: ['Commitment', 'Allocation'],
  Status: ['Commitment', 'Allocation'],
  'Unmet demand': ['Service', 'Allocation'],
  Condition: ['Condition', 'Contribution'],
} as const satisfies Record<Measure, unknown>;

function measureArgument(value: unknown): Measure {
  const given = wordArgument(value, 'The measure');
  const found = MEASURES.find((measure) => comparable(measure) === comparable(given));
  if (found) return found;
  throw wrongInput(notOneOf('The measure', given, MEASURES), {
    remedies: [{ kind: 'word', given, words: MEASURES }],
  });
}

/** Every subject of any column, each once, as it first comes. */
const subjectsOf = (columns: readonly (readonly Measured[])[]): string[] => [
  ...new Set(columns.flatMap((column) => column.map(({ subject }) => subject))),
];

function rowOf(subject: string, columns: readonly (readonly Measured[])[]): (string | number)[] {
  const values = columns.map((column) => column.find((entry) => entry.subject === subject)?.value);
  const [first, ...others] = values;
  return [
    subject,
    ...values.map((value) => (value === undefined ? '' : typeof value === 'string' ? value : pounds(value))),
    ...others.map((value) => difference(first, value)),
  ];
}

function difference(first: Sum | string | undefined, value: Sum | string | undefined): string | number {
  if (first === undefined || value === undefined) return '';
  if (typeof first === 'string' || typeof value === 'string')
    return first === value ? '' : `${String(first)} → ${String(value)}`;
  if (!isOneAmount(first) || !isOneAmount(value)) return 'unknown';
  return (value.pence - first.pence) / 100;
}
