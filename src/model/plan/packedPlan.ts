import { type Coded, codedWords, wordCodes } from '../table/numberWords';
import { type Plan } from './plan';
import { type PlanTable } from './reading/planTable';

/** A table whose words are numbers and lists of the different words. */
interface PackedTable extends Omit<PlanTable, 'names' | 'words'> {
  readonly names: Coded;
  readonly words: Readonly<Record<string, Coded>>;
}

/** A plan as entered in the form in which it is quickest handed from one thread to another: nearly all of it columns of numbers. */
export interface PackedPlan extends Omit<Plan, 'tables' | 'base'> {
  readonly tables: Readonly<Record<string, PackedTable>>;
}

const each = <A, B>(of: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, change(value)]));

/**
 * Packs a plan, so that it can be cloned and unpacked elsewhere.
 *
 * @param plan as entered
 *
 * @example
 * packPlan(readPlan([[['Stream', 'Kind'], ['ABG', 'Grant'], ['EIG', 'Grant']]])).tables.Stream.words.Kind.codes.length // => 2
 */
export function packPlan({ tables, base: _, ...plan }: Plan): PackedPlan {
  const pack = ({ names, words, ...table }: PlanTable): PackedTable => ({
    ...table,
    names: wordCodes(names),
    words: each(words, wordCodes),
  });
  return { ...plan, tables: each(tables as Readonly<Record<string, PlanTable>>, pack) };
}

/**
 * The plan that was packed.
 *
 * @example
 * unpackPlan(packPlan(readPlan([[['Stream', 'Kind'], ['ABG', 'Grant']]]))).tables.Stream.words.Kind // => ["Grant"]
 */
export function unpackPlan({ tables, ...plan }: PackedPlan): Plan {
  const words = ({ codes, texts }: Coded) => codedWords(codes, texts);
  const unpack = (table: PackedTable): PlanTable =>
    ({ ...table, names: words(table.names), words: each(table.words, words) }) as PlanTable;
  return { ...plan, tables: each(tables, unpack) as Plan['tables'] };
}
