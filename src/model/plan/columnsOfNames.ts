import { comparable, listOf } from '../table/heading';
import { type Plan, type PlanProblem } from './plan';
import { CELL_CHECKS } from './reading/problem';
import { type Column, TABLE_KINDS, type TableKind, TABLES } from './declared/schema';
import { tableOf } from './tableOf';

/**
 * Asks of a column of the user's own whether it is one that the table has not, where most of its words are names of
 * rows of the table that this column would refer to: streams by an Organisation that is a row of the Partner table.
 *
 * @example
 * columnsOfNames(readPlan([[['Partner'], ['Council']], [['Stream', 'Giver'], ['ABG', 'Council']]])).map(({ sentence }) => sentence) // => ["The Stream table has no column Partner, and Giver holds names of the Partner table: is Giver the Partner? If so, head it Partner; until then nothing that needs it is checked."]
 */
export function columnsOfNames(plan: Pick<Plan, 'tables' | 'positions'>): PlanProblem[] {
  return TABLE_KINDS.flatMap((kind): PlanProblem[] => {
    const table = plan.tables[kind];
    const columns: Readonly<Record<string, Column>> = TABLES[kind].columns;
    const refers = Object.entries(columns).flatMap(([heading, column]) => {
      const of = referredTo(heading, column).filter((target) => target !== kind);
      return of.length ? [{ heading, of }] : [];
    });
    const isThere = ({ heading }: { readonly heading: string }) => (table?.columnOf[heading] ?? -1) >= 0;
    const taken = new Set(refers.filter(isThere).flatMap(({ of }) => of));
    return (table?.ownWords ?? []).flatMap(({ column, heading, words }) => {
      const meant = refers.find(
        (each) =>
          !isThere(each) && each.of.some((target) => !taken.has(target) && namesRows(plan, target, words)),
      );
      if (!meant) return [];
      const named = meant.of.find((target) => namesRows(plan, target, words)) ?? kind;
      return {
        table: kind,
        severity: 'Warning' as const,
        check: CELL_CHECKS.resembles,
        subject: kind,
        year: '',
        amount: null,
        sentence: `The ${kind} table has no column ${meant.heading}, and ${heading} holds names of the ${named} table: is ${heading} the ${meant.heading}? If so, head it ${meant.heading}; until then nothing that needs it is checked.`,
        place: { table: plan.positions[kind] ?? 0, row: 0, column },
        blocks: null,
      };
    });
  });
}

/** The tables whose names a column holds; a ring-fence names services or their purposes. */
const referredTo = (heading: string, column: Column): readonly TableKind[] =>
  column.type === 'name' ? (column.of as readonly TableKind[]) : heading === 'Ring-fence' ? ['Service'] : [];

/** Whether more than half of the words name rows of a table. */
function namesRows(plan: Pick<Plan, 'tables'>, target: TableKind, words: readonly string[]): boolean {
  const table = plan.tables[target];
  if (!table) return false;
  const purposes = target === 'Service' ? tableOf(plan, 'Service').words.Purpose.flatMap(listOf) : [];
  const known = new Set(purposes.map(comparable));
  const isKnown = (word: string) => table.rowOf.has(word) || known.has(word);
  const named = words.filter((word) => listOf(word).every((each) => isKnown(comparable(each))));
  return named.length * 2 > words.length;
}
