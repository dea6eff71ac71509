import { type Mendable } from '../mends/change/mend';
import { columnsOf } from '../mends/change/mendedCell';
import { type PlanTable } from '../plan/reading/planTable';
import { readHeadings } from '../plan/reading/readHeadings';
import { TABLES, type Column, type TableKind } from '../plan/declared/schema';
import { namesToChoose } from '../scenarios/steps/target';
import { comparable, listOf, textOf } from '../table/heading';
import { FORM_WORDS, type FormKind } from './formKinds';
import { tableOf } from '../plan/tableOf';

/** What has been entered into a form, by heading and year; the first column by the name of the table. */
export type Entries = Readonly<Record<string, string>>;

/** One field of a form: a column of the table. */
export interface FormField {
  readonly heading: string;
  /** Position of the column in the table. */
  readonly column: number;
  readonly type: Column['type'] | 'key' | 'year';
  /** Words and names to choose from. */
  readonly options: readonly string[];
  /** The table to which a new name is added, where it is a name of a table that is there. */
  readonly addsTo: TableKind | null;
  /** Zeros of the unit of its money: 3 where the column is in thousands of pounds. */
  readonly zeros: number;
  /** Whether it is among the fields that come first; the others are details. */
  readonly first: boolean;
}

/**
 * The fields of a form that adds a row to a table: those of its columns that Poolbook reads, with the plan's own
 * names and words to choose from. None where the plan has no such table.
 *
 * @param entries what has been entered, on which choices depend: the streams of a partner, the names of a target
 *
 * @example
 * formFields(mendable([[['Stream', 'Partner', 'My notes', '2010/11']], [['Partner'], ['PCT']]]), 'Stream', {}).map(({ heading, type, options }) => [heading, type, options]) // => [["Stream", "key", []], ["Partner", "name", ["PCT"]], ["2010/11", "year", []]]
 */
export function formFields(at: Mendable, kind: FormKind, entries: Entries): FormField[] {
  const table = at.plan.positions[kind];
  const grid = table === undefined ? undefined : at.grids[table];
  if (!grid) return [];
  const { columnOf, years, zerosOf } = readHeadings(kind, grid);
  const columns = columnsOf(kind);
  const { first } = FORM_WORDS[kind];
  const field = (heading: string, column: number, type: FormField['type']): FormField => ({
    ...{ heading, column, type, zeros: zerosOf.get(column) ?? 0 },
    options: optionsOf(at, kind, heading, entries),
    addsTo: addsTo(at, columns[heading]),
    first: type === 'key' || type === 'year' || first.includes(heading),
  });
  const own = Object.entries(columnOf)
    .filter(([, column]) => column >= 0)
    .map(([heading, column]) => field(heading, column, columns[heading]?.type ?? 'text'))
    .sort((a, b) => rank(first, a) - rank(first, b));
  return [
    field(kind, 0, 'key'),
    ...own,
    ...(TABLES[kind].years === true ? years.map(({ label, column }) => field(label, column, 'year')) : []),
  ];
}

const rank = (first: readonly string[], { heading, column }: FormField): number =>
  first.includes(heading) ? first.indexOf(heading) - first.length : column;

/** Only where one table is meant: a source may be a stream or a pool. */
function addsTo({ plan }: Mendable, column: Column | undefined): TableKind | null {
  if (column?.type !== 'name' || column.of.length !== 1) return null;
  const [of] = column.of as readonly TableKind[];
  return of && of !== 'Scenario' && plan.tables[of] ? of : null;
}

function optionsOf(at: Mendable, kind: FormKind, heading: string, entries: Entries): readonly string[] {
  const { plan } = at;
  const column = columnsOf(kind)[heading];
  if (column?.type === 'choice')
    return heading === 'Tier' ? distinct([...column.words, ...tableOf(plan, 'Tier').names]) : column.words;
  if (kind === 'Contribution' && heading === 'Stream') return streamsOf(at, entries.Partner ?? '');
  if (column?.type === 'name')
    return distinct(
      (column.of as readonly TableKind[]).flatMap(
        (of) => (plan.tables[of] as PlanTable | undefined)?.names ?? [],
      ),
    );
  if (kind === 'Scenario' && heading === 'Name') return namesToChoose(plan, entries.Target ?? '');
  if (kind === 'Scenario' && /year$/.test(heading)) return yearsOf(at);
  if (kind === 'Scenario' && heading === 'Scenario') return distinct(tableOf(plan, 'Scenario').names);
  if (heading === 'Evidence' && kind !== 'Evidence') return distinct(tableOf(plan, 'Evidence').names);
  if (column?.type === 'list') return wordsOfList(at, kind, heading);
  const words: Readonly<Record<string, readonly string[]>> = tableOf(plan, kind).words;
  return column?.type === 'text' ? distinct(words[heading] ?? []).slice(0, WORDS) : [];
}

/** A ring-fence and a purpose are read together: each offers what the other may mean. */
function wordsOfList({ plan }: Mendable, kind: FormKind, heading: string): readonly string[] {
  const { Stream, Service } = plan.tables;
  const purposes = (Service?.words.Purpose ?? []).flatMap(listOf);
  if (kind === 'Evidence') return distinct(Stream?.names ?? []);
  if (heading === 'Purpose')
    return distinct([...purposes, ...(Stream?.words['Ring-fence'] ?? []).flatMap(listOf)]);
  return heading === 'Ring-fence'
    ? distinct([...purposes, ...(Service?.names ?? []), ...(Service?.words.Tier ?? [])])
    : [];
}

/** So many words that other rows have are offered. */
const WORDS = 30;

/** A partner's own streams; all where none is chosen, or it has none. */
function streamsOf({ plan }: Mendable, partner: string): readonly string[] {
  const Stream = tableOf(plan, 'Stream');
  const all = distinct(Stream.names);
  const own = all.filter((_, row) => comparable(Stream.words.Partner[row] ?? '') === comparable(partner));
  return partner && own.length ? own : all;
}

/** The years that the plan has money in. */
function yearsOf({ plan }: Mendable): readonly string[] {
  const { Stream, Allocation, Contribution } = plan.tables;
  const labels = [Stream, Allocation, Contribution].flatMap((table) => table?.years ?? []);
  return distinct(labels.flatMap(({ year, label }) => (year ? label : []))).sort();
}

const distinct = (names: readonly string[]): string[] => {
  const known = new Map(names.filter(Boolean).map((name) => [comparable(name), textOf(name)]));
  return [...known.values()];
};
