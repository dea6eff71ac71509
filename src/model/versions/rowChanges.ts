import { byTime } from '../calendar/financialYear';
import { type PlanTable } from '../plan/reading/planTable';
import { type Plan } from '../plan/plan';
import { type TableKind, TABLES } from '../plan/declared/schema';
import { comparable } from '../table/heading';
import { Renames } from './renames';
import { rowPairs } from './rowPairs';
import { NAME, type RowCells, rowsOfTable, shownCell } from './tableCells';
import { yearColumn } from '../plan/yearColumn';

/** One thing that a row says otherwise than before; `''` where it said or says nothing. */
export interface CellChange {
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  /** In pence, where both are amounts of money of a year; else null. */
  readonly by: number | null;
}

/** A row of the plan that is new, gone, or says something else than before. */
export interface RowChange {
  readonly is: 'added' | 'removed' | 'changed';
  readonly kind: TableKind;
  /** What the row is about, as it is called now. */
  readonly subject: string;
  /** What it was called; null where it still has its name. */
  readonly renamedFrom: string | null;
  /** Rows of the plan's tables, from 0; null where there is none. */
  readonly rowBefore: number | null;
  readonly rowAfter: number | null;
  /** What differs; of a row that is new or gone, all that it says. */
  readonly cells: readonly CellChange[];
}

/** The rows that differ, and which row of the earlier plan each row of the later one was. */
export interface RowChanges {
  readonly changes: readonly RowChange[];
  /** The earlier row of a row; undefined for one that is new. */
  readonly rowBefore: (kind: TableKind, rowAfter: number) => number | undefined;
  readonly renames: Renames;
}

/** Tables whose names others use come before them, so that a new name is known where it is used. */
const ORDER = [
  ...['Evidence', 'Partner', 'Tier', 'Stream', 'Pool', 'Service', 'Commitment'],
  ...['Contribution', 'Allocation', 'Outturn', 'Scenario', 'Law'],
] as readonly TableKind[];

/**
 * The rows of the plan that differ in what they say. A row is known again by what it names, wherever it is now; one
 * that has another name and says all else as before is renamed, and what other tables say of it under its new name is
 * no change.
 *
 * @example
 * rowChanges(readPlan([[['Stream', '2010/11'], ['ABG', 5]]]), readPlan([[['Stream', '2010/11'], ['Area grant', 5]]])).changes.map(({ is, subject, renamedFrom }) => [is, subject, renamedFrom]) // => [["changed", "Area grant", "ABG"]]
 */
export function rowChanges(before: Plan, after: Plan): RowChanges {
  const renames = new Renames();
  const earlier = new Map<TableKind, Map<number, number>>();
  const changes = ORDER.flatMap((kind) => {
    const was: PlanTable | undefined = before.tables[kind];
    const is: PlanTable | undefined = after.tables[kind];
    const pairs = rowPairs(kind, was ? rowsOfTable(was, renames) : [], is ? rowsOfTable(is, null) : []);
    const rows = new Map(pairs.flatMap(([a, b]) => (a && b ? [[b.row, a.row] as const] : [])));
    earlier.set(kind, rows);
    return pairs
      .map(([a, b]) =>
        changeOf(kind, a && was ? { table: was, row: a } : null, b && is ? { table: is, row: b } : null),
      )
      .filter((change) => change !== null)
      .map((change) => {
        if (change.renamedFrom !== null)
          renames.add(kind, comparable(change.renamedFrom), comparable(change.subject));
        return change;
      })
      .sort((a, b) => (a.rowAfter ?? Infinity) - (b.rowAfter ?? Infinity));
  });
  return { changes, renames, rowBefore: (kind, row) => earlier.get(kind)?.get(row) };
}

interface Side {
  readonly table: PlanTable;
  readonly row: RowCells;
}

/** What one row says otherwise; null where it says the same. */
function changeOf(kind: TableKind, before: Side | null, after: Side | null): RowChange | null {
  const at = after ?? before;
  if (!at) return null;
  const isNamed: boolean = TABLES[kind].unique;
  const renamed = before && after && isNamed && meaningAt(before, NAME) !== meaningAt(after, NAME);
  const headings = headingsOf(before, after).filter(
    (heading) => !(isNamed && heading === NAME) && meaningAt(before, heading) !== meaningAt(after, heading),
  );
  if (before && after && !renamed && headings.length === 0) return null;
  return {
    is: before && after ? 'changed' : after ? 'added' : 'removed',
    kind,
    subject: subjectOf(at),
    renamedFrom: renamed ? shownAt(before, NAME) : null,
    rowBefore: before?.row.row ?? null,
    rowAfter: after?.row.row ?? null,
    cells: headings.map((heading) => ({
      heading: heading === NAME ? kind : heading,
      before: before ? shownAt(before, heading) : '',
      after: after ? shownAt(after, heading) : '',
      by: differenceIn(before, after, heading),
    })),
  };
}

const meaningAt = (side: Side | null, heading: string): string => side?.row.meaning.get(heading) ?? '';
const shownAt = ({ table, row }: Side, heading: string): string => shownCell(table, heading, row.row);

/** The headings of both, the words in the order of the table, then the years in that of time. */
function headingsOf(before: Side | null, after: Side | null): string[] {
  const years = [before, after].flatMap((side) => side?.table.years.map(({ label }) => label) ?? []);
  const kind = (after ?? before)?.table.kind;
  return [NAME, ...(kind ? Object.keys(TABLES[kind].columns) : []), ...[...new Set(years)].sort(byTime)];
}

/** By how much an amount of a year is more than it was; null where one of them is not known or is no such amount. */
function differenceIn(before: Side | null, after: Side | null, heading: string): number | null {
  const amounts = [before, after].map((side) => {
    if (!side) return 0;
    const year = yearColumn(side.table, heading);
    return year?.missing[side.row.row] ? NaN : (year?.pence[side.row.row] ?? 0);
  });
  const isYear = [before, after].some((side) => side?.table.years.some(({ label }) => label === heading));
  const by = (amounts[1] ?? 0) - (amounts[0] ?? 0);
  return isYear && !Number.isNaN(by) ? by : null;
}

/** What a row is about, in a few words. */
function subjectOf({ table, row }: Side): string {
  const say = (heading: string) => shownCell(table, heading, row.row);
  const name = say(NAME) || `row ${table.rowInTable[row.row] ?? ''}`;
  const joined = (...[first, between, second]: [string, string, string]) =>
    first && second ? `${first} ${between} ${second}` : first || second || name;
  switch (table.kind) {
    case 'Contribution':
      return joined(say('Partner') || say('Stream'), 'to', say('Pool'));
    case 'Allocation':
      return joined(say('Source'), 'for', say('Service') || say('Commitment'));
    case 'Outturn':
      return joined(say('Pool'), 'on', say('Service') || say('Partner'));
    case 'Scenario':
      return say('Order') ? `${name}, step ${say('Order')}` : name;
    case 'Law':
      return joined(say('Basis'), 'for', say('Partner type'));
    default:
      return name;
  }
}
