import { UNDATED, yearLabel, type FinancialYear } from '../../calendar/financialYear';
import { readYearHeading } from '../../calendar/yearHeading';
import { type Grid, isCellError } from '../../table/grid';
import { comparable, textOf } from '../../table/heading';
import { plainHeading } from '../../table/headingUnit';
import { clipped } from '../../errors/quoted';
import { CELL_CHECKS, type Problem } from './problem';
import { type Column, TABLES, type TableKind } from '../declared/schema';

export interface YearPosition {
  readonly label: string;
  readonly year: FinancialYear | null;
  readonly column: number;
}

/** A column that is not read: the user's own, or one whose heading cannot be read. */
export interface UnreadColumn {
  readonly column: number;
  /** As entered, in one line; '' where there is none. */
  readonly heading: string;
  /** What is wrong with the heading of a column that should be read; null for the user's own. */
  readonly why: string | null;
  /** Whether it is a problem only where it holds numbers. */
  readonly ifFilled: boolean;
}

/** A heading that is read as another one: what was entered, and the column it is. */
export interface LooseHeading {
  readonly column: number;
  readonly typed: string;
  readonly label: string;
}

export interface Headings {
  readonly columnOf: Readonly<Record<string, number>>;
  readonly years: readonly YearPosition[];
  /** Zeros of the unit of money by column: 3 for £000. A column of pounds has none. */
  readonly zerosOf: ReadonlyMap<number, number>;
  readonly unread: readonly UnreadColumn[];
  /** Headings of which a mark was left out, or to which a century was added. */
  readonly loose: readonly LooseHeading[];
  readonly problems: readonly Problem[];
}

/** Which table of a plan a range is, by its first heading; null where it is none. */
export function kindOf(grid: Grid): TableKind | null {
  const first = textOf(grid[0]?.[0]);
  const named = (name: string) => KINDS.get(comparable(name)) ?? null;
  return named(first) ?? named(plainHeading(first).words);
}

const KINDS = new Map((Object.keys(TABLES) as TableKind[]).map((kind) => [comparable(kind), kind]));

/**
 * Finds a table's columns by heading, in any order; case, spacing and footnote marks do not count. A unit of money
 * beside a heading scales its column, beside the first heading all money of the table. Columns with other headings are
 * the user's own. Two columns of one heading, or a heading that was meant as a year and is none, are problems: which
 * money was meant cannot be known.
 */
export function readHeadings(kind: TableKind, grid: Grid): Headings {
  const schema = TABLES[kind];
  const columns: Readonly<Record<string, Column>> = schema.columns;
  const known = new Map(Object.keys(columns).map((heading) => [comparable(heading), heading]));
  const columnOf: Record<string, number> = Object.fromEntries(Object.keys(columns).map((h) => [h, -1]));
  const years: YearPosition[] = [];
  const problems: Problem[] = [];
  const unread: UnreadColumn[] = [];
  const loose: LooseHeading[] = [];
  const zerosOf = new Map<number, number>();
  const taken = new Map<string, number>([[comparable(kind), 0]]);
  const ofTable = plainHeading(textOf(grid[0]?.[0])).zeros ?? 0;

  const leave = (column: number, heading: string, why: string | null = null, ifFilled = false) => {
    unread.push({ column, heading, why, ifFilled });
    if (why !== null && !ifFilled) problems.push(headingProblem(kind, column, why));
  };
  const take = (label: string, column: number): boolean => {
    const before = taken.get(comparable(label));
    taken.set(comparable(label), before ?? column);
    if (before === undefined) return true;
    const why = `The ${kind} table has two columns headed ${label}, the ${ordinal(before)} and the ${ordinal(column)}: keep one of them.`;
    leave(column, label, why);
    return false;
  };
  const scale = (column: number, zeros: number | null) => {
    if (zeros ?? ofTable) zerosOf.set(column, zeros ?? ofTable);
  };

  grid[0]?.forEach((cell, column) => {
    if (column === 0) return;
    if (isCellError(cell)) {
      return leave(column, '', `In the ${kind} table the heading shows ${cell.error}.`);
    }
    const typed = clipped(textOf(cell));
    const { words, zeros, marked } = plainHeading(typed);
    const exact = known.get(comparable(typed));
    const own =
      exact ??
      (zeros === null || isMoney(columns, known.get(comparable(words)))
        ? known.get(comparable(words))
        : undefined);
    if (own !== undefined) {
      if (!take(own, column)) return;
      columnOf[own] = column;
      if (isMoney(columns, own)) scale(column, zeros);
      if (exact === undefined && marked) loose.push({ column, typed, label: own });
      return;
    }
    if (comparable(words) === comparable(kind)) return void take(kind, column);
    const time = schema.years && typed ? readYearHeading(typed) : ({ kind: 'other' } as const);
    if (time.kind === 'other') return leave(column, typed);
    if (time.kind === 'beside' || time.kind === 'faulty')
      return leave(
        column,
        typed,
        `In the ${kind} table the heading ${typed} ${time.why}.`,
        time.kind === 'beside',
      );
    const year = time.kind === 'year' ? time.year : null;
    const label = year ? yearLabel(year) : UNDATED;
    if (!take(label, column)) return;
    if (schema.years === 'index' && (!year || zeros !== null))
      return leave(
        column,
        typed,
        year
          ? `In the ${kind} table the heading ${typed} has a unit of money, and an index has none: type ${label}.`
          : null,
      );
    years.push({ label, year, column });
    if (schema.years === true) scale(column, zeros);
    if (time.loose) loose.push({ column, typed, label });
  });
  return { columnOf, years, zerosOf, unread, loose, problems };
}

/** A heading that cannot be read, so that no function adds up what it may have meant. */
export const headingProblem = (kind: TableKind, column: number, sentence: string): Problem => ({
  severity: 'Error',
  check: CELL_CHECKS.heading,
  subject: kind,
  year: '',
  amount: null,
  sentence,
  row: 0,
  column,
  blocks: '#VALUE!',
});

const isMoney = (columns: Readonly<Record<string, Column>>, heading: string | undefined): boolean =>
  heading !== undefined && columns[heading]?.type === 'money';

/** 1st, 2nd, 3rd, 11th: the place of a column as people count. */
function ordinal(position: number): string {
  const n = position + 1;
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;
}
