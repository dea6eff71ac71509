import { type Pence } from '../money/pence';
import { readYearHeading } from '../calendar/yearHeading';
import { UNDATED, yearLabel } from '../calendar/financialYear';
import { isCounted } from '../plan/reading/readNumber';
import { type Column, TABLES } from '../plan/declared/schema';
import { type Cell, type Grid, isBlank } from '../table/grid';
import { comparable, textOf } from '../table/heading';
import { type Match, type Target } from './columns/match';
import { keyColumn } from './columns/planNames';
import { type SheetReading } from './readSheet';

/** One row of a table of the plan that a sheet gives. */
export interface ImportedRow {
  /** What is under the plan's headings, its amounts aside; days, shares and counts as numbers. */
  readonly cells: Readonly<Record<string, string | number>>;
  /** Whole pence by year; an amount that nobody knows is the word for it. */
  readonly amounts: Readonly<Record<string, Pence | string>>;
  /** The rows of the sheet, from 0, that it is made of. */
  readonly from: readonly number[];
}

/**
 * The year of each amount: that of its column, or where there is one row for each amount, that of its row; null where
 * it is not known yet or cannot be read.
 */
export function yearOf(grid: Grid, match: Match, column: number, row: number): string | null {
  const use = match.uses[column];
  if (use?.as === 'year') return isSecond(match, column) ? null : use.label;
  if (use?.as !== 'amount of row') return null;
  const at = match.uses.findIndex(({ as }) => as === 'year of row');
  const time = readYearHeading(textOf(grid[row]?.[at]));
  return time.kind === 'year' ? yearLabel(time.year) : time.kind === 'undated' ? UNDATED : null;
}

/** Whether an earlier column is read as the same year: which of them is meant nobody knows. */
export function isSecond({ uses }: Match, column: number): boolean {
  const use = uses[column];
  const first = uses.findIndex((one) => one.as === 'year' && use?.as === 'year' && one.label === use.label);
  return use?.as === 'year' && first < column;
}

/**
 * Whether an amount goes into the plan: its year is known and the table has a column for it, its row has a name, and
 * it can be read.
 */
export function isRead(
  grid: Grid,
  match: Match,
  { years }: Target,
  reading: SheetReading,
  column: number,
  tableRow: number,
): boolean {
  const row = reading.rowInSheet[tableRow] as number;
  const year = yearOf(grid, match, column, row);
  const known = year !== null && (years === null || years.includes(year));
  return known && !reading.nameless.has(tableRow);
}

/**
 * The rows that a sheet gives. Rows of one name are one row where the table names each row once, and so are rows of one
 * amount each that say the same; their amounts are added up.
 */
export function importedRows(
  grid: Grid,
  match: Match,
  target: Target,
  reading: SheetReading,
): readonly ImportedRow[] {
  const { table, form, nameless } = reading;
  const { unique } = TABLES[match.table];
  const long = match.uses.some(({ as }) => as === 'amount of row');
  const rows = new Map<string, Building>();
  for (let row = 0; row < table.rows; row++) {
    if (nameless.has(row)) continue;
    const cells = cellsOf(match, reading, row);
    const key = unique ? comparable(table.names[row] ?? '') : long ? JSON.stringify(cells) : String(row);
    const into = rows.get(key) ?? { cells, amounts: {}, from: [] };
    rows.set(key, into);
    into.from.push(reading.rowInSheet[row] as number);
    for (const [heading, cell] of Object.entries(cells)) into.cells[heading] ??= cell;
    form.amounts.forEach((column, at) => {
      const inSheet = reading.rowInSheet[row] as number;
      const cell = form.grid[table.rowInTable[row] as number]?.[table.years[at]?.column ?? -1];
      if (isBlank(cell) || !isRead(grid, match, target, reading, column, row)) return;
      const year = yearOf(grid, match, column, inSheet) as string;
      const amount = amountIn(cell, reading, row, at);
      if (amount !== null) into.amounts[year] = together(into.amounts[year], amount);
    });
  }
  return [...rows.values()];
}

interface Building {
  readonly cells: Record<string, string | number>;
  readonly amounts: Record<string, Pence | string>;
  readonly from: number[];
}

/** Null where the cell holds no amount that can be read. */
function amountIn(
  cell: Cell | undefined,
  { table }: SheetReading,
  row: number,
  at: number,
): Pence | string | null {
  const year = table.years[at];
  if (!year?.missing[row]) return year?.pence[row] ?? null;
  const faulty = table.problems.some(
    (problem) =>
      problem.row === table.rowInTable[row] && problem.column === year.column && problem.blocks !== null,
  );
  return faulty ? null : textOf(cell);
}

/** Two amounts of one year; a sum over what nobody knows is not known either. */
const together = (one: Pence | string | undefined, other: Pence | string): Pence | string => {
  if (one === undefined) return other;
  return typeof one === 'string' ? one : typeof other === 'string' ? other : one + other;
};

function cellsOf(
  { table: kind }: Match,
  { table, form }: SheetReading,
  row: number,
): Record<string, string | number> {
  const schema: Readonly<Record<string, Column>> = TABLES[kind].columns;
  const cells: Record<string, string | number> = {};
  const name = table.names[row];
  const key = keyColumn(kind);
  const keys = key === kind ? [] : (table.words as Record<string, readonly string[]>)[key];
  // a row that is called a total and is none has its name where totals have theirs
  const isMoved = key !== kind && !keys?.[row] && form.columnAt[0] === -1;
  if (name) cells[isMoved ? key : kind] = name;
  for (const heading of form.grid[0]?.slice(1).map(String) ?? []) {
    const type = schema[heading]?.type;
    if (type === undefined) continue;
    if (isCounted(type)) {
      const number = (table.numbers as Record<string, Float64Array>)[heading]?.[row] ?? NaN;
      if (!Number.isNaN(number)) cells[heading] = type === 'money' ? number / 100 : number;
    } else {
      const word = (table.words as Record<string, readonly string[]>)[heading]?.[row];
      if (word) cells[heading] = word;
    }
  }
  return cells;
}
