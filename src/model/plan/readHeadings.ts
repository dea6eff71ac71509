import { readYearHeading, UNDATED, yearLabel, type FinancialYear } from '../calendar/financialYear';
import { type Grid } from '../table/grid';
import { comparable, textOf } from '../table/heading';
import { CELL_CHECKS, type Problem } from './problem';
import { TABLES, type TableKind } from './schema';

export interface YearPosition {
  readonly label: string;
  readonly year: FinancialYear | null;
  readonly column: number;
}

export interface Headings {
  readonly columnOf: Readonly<Record<string, number>>;
  readonly years: readonly YearPosition[];
  readonly problems: readonly Problem[];
}

/** Which table of a plan a range is, by its first heading; null where it is none. */
export function kindOf(grid: Grid): TableKind | null {
  const first = comparable(textOf(grid[0]?.[0]));
  return (Object.keys(TABLES) as TableKind[]).find((kind) => comparable(kind) === first) ?? null;
}

/**
 * Finds a table's columns by heading, in any order, case and spacing ignored. Columns with other headings are the
 * user's own. Two columns of one heading, or a heading that was meant as a year and is none, are problems: which
 * money was meant cannot be told.
 */
export function readHeadings(kind: TableKind, grid: Grid): Headings {
  const schema = TABLES[kind];
  const known = new Map(Object.keys(schema.columns).map((heading) => [comparable(heading), heading]));
  const columnOf: Record<string, number> = Object.fromEntries(
    Object.keys(schema.columns).map((h) => [h, -1]),
  );
  const years: YearPosition[] = [];
  const problems: Problem[] = [];
  const taken = new Map<string, number>();
  const complain = (column: number, sentence: string) =>
    problems.push({
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
  const take = (label: string, column: number): boolean => {
    const before = taken.get(comparable(label));
    taken.set(comparable(label), before ?? column);
    if (before === undefined) return true;
    complain(
      column,
      `The ${kind} table has two columns headed ${label}, the ${ordinal(before)} and the ${ordinal(column)}: keep one of them.`,
    );
    return false;
  };

  taken.set(comparable(kind), 0);
  grid[0]?.forEach((cell, column) => {
    const heading = textOf(cell);
    if (column === 0 || !heading) return;
    const own = known.get(comparable(heading));
    if (own !== undefined) {
      if (take(own, column)) columnOf[own] = column;
      return;
    }
    if (comparable(heading) === comparable(kind)) {
      take(kind, column);
      return;
    }
    if (!schema.years) return;
    const time = readYearHeading(heading);
    if (time.kind === 'faulty') complain(column, `In the ${kind} table the heading ${heading} ${time.why}.`);
    if (time.kind === 'year' && take(yearLabel(time.year), column))
      years.push({ label: yearLabel(time.year), year: time.year, column });
    if (time.kind === 'undated' && take(UNDATED, column)) years.push({ label: UNDATED, year: null, column });
  });
  return { columnOf, years, problems };
}

/** 1st, 2nd, 3rd, 11th: the place of a column as people count. */
function ordinal(position: number): string {
  const n = position + 1;
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;
}
