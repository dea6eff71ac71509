import { type Plan } from '../../plan/plan';
import { type NumberHeading, type TableKind, type WordHeading } from '../../plan/declared/schema';
import { type Check } from './check';
import { type UnreadCells, unreadCells } from './unreadCells';
import { type Place } from '../../findings/finding';

/**
 * What a check cannot do without: a table, or a column of one in which something is, such as `Stream.Certainty`.
 * `amounts` is an amount of any year, or of none; one that nobody knows is one.
 */
export type Need =
  | TableKind
  | { [K in TableKind]: `${K}.${WordHeading<K> | NumberHeading<K> | 'amounts'}` }[TableKind];

/** One need, or several of which any one is enough. */
export type Needs = Need | readonly Need[];

/** What a plan is missing, as words that begin a sentence, and where it would be; null where its table is not there. */
export interface Missing {
  readonly why: string;
  readonly place: Place | null;
}

/**
 * What a plan is missing of all that a check goes by, the first of it; null where it is missing nothing. A scenario
 * that takes all money away leaves to go by what was entered.
 *
 * @example
 * missingFor(readPlan([[['Stream', 'Ends'], ['ABG', '']]]), { needs: ['Stream', ['Stream.Ends', 'Pool.Ends']] }) // => { why: "No Ends in the Stream or Pool table", place: { table: 0, row: 0, column: 1 } }
 *
 * @example
 * missingFor(readPlan([[['Stream', 'Ends'], ['ABG', 40633]]]), { needs: ['Stream.Ends', ['Pool.Starts', 'Pool.Ends']] }) // => { why: "No Pool table", place: null }
 */
export function missingFor(
  plan: Plan,
  { needs, alsoMissing, byNames }: Pick<Check, 'needs' | 'alsoMissing' | 'byNames'>,
): Missing | null {
  const typed = plan.base ?? plan;
  const all = needs.flat();
  const unread = unreadCells(typed).find(({ table, heading, whole }) =>
    whole
      ? !byNames && all.some((need) => need === table || need === `${table}.amounts`)
      : all.some((need) => need === `${table}.${heading}`) && heading !== 'amounts',
  );
  if (unread) return { why: unread.why, place: unread.place };
  for (const each of needs) {
    const any = typeof each === 'string' ? [each] : each;
    if (any.some((need) => has(typed, need))) continue;
    const there = any.find((need) => typed.tables[kindOf(need)]);
    return {
      why: `No ${needInWords(there ? any : [...new Set(any.map(kindOf))])}`,
      place: there ? headingCell(typed, there) : null,
    };
  }
  const why = alsoMissing?.(plan);
  return why ? { why, place: null } : null;
}

/**
 * Whether something in a check's needs rests on a column of which some cells show an error: it is checked elsewhere.
 *
 * @example
 * restsInPartOn({ needs: [['Stream', 'Pool']] }, { table: 'Stream', heading: 'amounts', whole: false, why: '', place: null }) // => true
 */
export const restsInPartOn = (
  { needs, byNames }: Pick<Check, 'needs' | 'byNames'>,
  { table, heading, whole }: UnreadCells,
): boolean =>
  !whole &&
  heading === 'amounts' &&
  !byNames &&
  needs.flat().some((need) => need === table || need === `${table}.amounts`);

/**
 * What a plan that is being built is missing where a table is there and has no row yet: what is to do is not yet wrong.
 *
 * @example
 * missingRows(readPlan([[['Pool'], ['']]]), 'Pool') // => "No row in the Pool table yet"
 */
export const missingRows = (plan: Plan, kind: TableKind): string | null =>
  plan.tables[kind]?.rows === 0 ? `No row in the ${kind} table yet` : null;

/** What a check is missing that holds a scenario against the plan as entered. */
export const missingScenario = ({ base }: Plan): string | null =>
  base ? null : 'No scenario: the plan is checked as entered';

/**
 * A need as words in a sentence.
 *
 * @example
 * needInWords('Pool') // => "Pool table"
 *
 * @example
 * needInWords(['Stream.Ends', 'Pool.Ends']) // => "Ends in the Stream or Pool table"
 *
 * @example
 * needInWords(['Pool.Starts', 'Pool.Ends']) // => "Starts or Ends in the Pool table"
 *
 * @example
 * needInWords(['Allocation', 'Tier.Counts as']) // => "Allocation table or Counts as in the Tier table"
 */
export function needInWords(need: Needs): string {
  const headingsOf = new Map<TableKind, string[]>();
  for (const each of typeof need === 'string' ? [need] : need)
    headingsOf.set(kindOf(each), [...(headingsOf.get(kindOf(each)) ?? []), headingOf(each)]);
  const kindsUnder = new Map<string, TableKind[]>();
  for (const [kind, headings] of headingsOf)
    kindsUnder.set(eitherOf(headings), [...(kindsUnder.get(eitherOf(headings)) ?? []), kind]);
  return [...kindsUnder]
    .map(([headings, kinds]) => `${headings && `${headings} in the `}${eitherOf(kinds)} table`)
    .join(' or ');
}

const kindOf = (need: Need): TableKind => need.split('.')[0] as TableKind;
/** '' for a need of the table alone. */
const headingOf = (need: Need): string => need.split('.')[1] ?? '';

/** A list of which one is enough: "Stream, Pool or Outturn". */
const eitherOf = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : (names[0] ?? '');

function has(plan: Plan, need: Need): boolean {
  const table = plan.tables[kindOf(need)];
  const heading = headingOf(need);
  if (!table || !heading) return table !== undefined;
  if (heading === 'amounts')
    return table.years.some(({ pence, missing }) => pence.some(Boolean) || missing.some(Boolean));
  const words: Readonly<Record<string, readonly string[]>> = table.words;
  const numbers: Readonly<Record<string, Float64Array>> = table.numbers;
  return (
    words[heading]?.some(Boolean) ??
    // desktop Excel hands a blank over as 0, so that a column of zeros gives no more to go by than one of blanks
    (numbers[heading]?.some(Boolean) || table.unknown[heading] !== undefined)
  );
}

/** The heading under which something would be; the table's first where it has no such column. */
function headingCell(plan: Plan, need: Need): Place | null {
  const table = plan.tables[kindOf(need)];
  const position = plan.positions[kindOf(need)];
  if (!table || position === undefined) return null;
  return { table: position, row: 0, column: Math.max(0, table.columnOf[headingOf(need)] ?? 0) };
}
