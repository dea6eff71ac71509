import { CUT_RULES } from '../cuts/rule';
import { type Plan } from '../plan/plan';
import { type PlanTable } from '../plan/reading/planTable';
import { TABLE_KINDS } from '../plan/declared/schema';
import { PARTNER_TYPES } from '../plan/declared/words';
import { scenarioNames } from '../scenarios/steps/chain';
import { MEASURES } from '../scenarios/questions/compare';
import { comparable } from '../table/heading';
import { DESCRIBED } from './described';
import { type DescribedArgument } from './describedFunction';

/** What is asked for: tables of the plan, names of it, a word of a few, cells, or one value. */
export type ArgumentKind =
  | 'tables'
  | 'scenario'
  | 'scenarios'
  | 'year'
  | 'pool'
  | 'choice'
  | 'cells'
  | 'day'
  | 'number'
  | 'text';

/** A field of the function builder. */
export interface ArgumentField {
  readonly name: string;
  /** The name in words, such as `Supply names`. */
  readonly label: string;
  readonly description: string;
  readonly kind: ArgumentKind;
  /** Whether it may be left out. */
  readonly optional: boolean;
  /** What the plan or the function itself has to choose from; none where anything may be entered. */
  readonly choices: readonly string[];
}

/** The words that an argument takes, where the function has a few. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'BENCHMARK good': ['lower', 'higher'],
  'COMPARE measure': MEASURES,
  'CUT rule': CUT_RULES,
  'INYEAR basis': ['days', 'months'],
  'LEGAL partnerType': PARTNER_TYPES,
  'SETTLE rule': ['contribution', 'fixed', 'host', 'capped'],
  'STATEMENT part': ['spending', 'resources', 'partners', 'outcomes', 'agree', 'tests'],
};
const TEXTS = ['LEGAL basis', 'RULE rule'];

/**
 * The fields that the builder shows for a function, in the order of its arguments.
 *
 * @param id such as `CUT`; none of ours has no fields
 * @param plan gives the names to choose from
 * @example
 * argumentFields('SETTLEMENT', { tables: {}, positions: {}, problems: [], unrecognised: [] }).map(({ label, kind }) => [label, kind]) // => [["Pool", "pool"], ["Year", "year"], ["Tables", "tables"]]
 */
export const argumentFields = (id: string, plan: Plan): ArgumentField[] =>
  (DESCRIBED[id]?.parameters ?? []).map((argument) => {
    const { name, description } = argument;
    const kind = kindOfArgument(id, argument);
    const optional = argument.optional || /\b(?:blank for|left out)\b/.test(description);
    const choices = WORDS[`${id} ${name}`] ?? choicesOf(kind, id, plan);
    return { name, label: inWords(name), description, kind, optional, choices };
  });

function kindOfArgument(id: string, { name, description, ...is }: DescribedArgument): ArgumentKind {
  if (is.repeating) return 'tables';
  const known = (['scenario', 'scenarios', 'year', 'pool'] as const).find((kind) => kind === name);
  if (known) return known;
  if (WORDS[`${id} ${name}`]) return 'choice';
  if (is.matrix) return 'cells';
  if (TEXTS.includes(`${id} ${name}`)) return 'text';
  return /\bdate\b/.test(description) ? 'day' : 'number';
}

function choicesOf(kind: ArgumentKind, id: string, plan: Plan): readonly string[] {
  const { Pool, Law } = plan.tables;
  if (kind === 'scenario' || kind === 'scenarios') return ['Base', ...scenarioNames(plan)];
  if (kind === 'pool') return distinct(Pool?.names ?? []);
  if (kind === 'year') return yearsOf(plan);
  return kind === 'text' && id === 'LEGAL'
    ? distinct([...(Pool?.words['Legal basis'] ?? []), ...(Law?.names ?? [])])
    : [];
}

/** The years of all tables, in order. */
const yearsOf = ({ tables }: Plan): string[] =>
  distinct(
    TABLE_KINDS.flatMap((kind) =>
      ((tables[kind] as PlanTable | undefined)?.years ?? []).flatMap(({ year, label }) =>
        year ? [label] : [],
      ),
    ),
  ).sort();

const distinct = (names: readonly string[]): string[] => [
  ...new Map(names.filter(Boolean).map((name) => [comparable(name), name])).values(),
];

/** `supplyNames` as `Supply names`. */
function inWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
