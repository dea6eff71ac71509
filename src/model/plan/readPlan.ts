import { type OtherNumbers, type Plan, type PlanProblem } from './plan';
import { type Place } from '../findings/finding';
import { type Grid } from '../table/grid';
import { type ReadBefore, rememberTables } from '../table/contentCache';
import { comparable, textOf } from '../table/heading';
import { type KeptTable } from '../table/keptTable';
import { clipped } from '../errors/quoted';
import { columnsOfNames } from './columnsOfNames';
import { addTallies, NO_NUMBERS, type NumberTally, tallyColumns } from './reading/numberTally';
import { type PlanTable } from './reading/planTable';
import { CELL_CHECKS } from './reading/problem';
import { tablesWithQuality } from './quality';
import { kindOf } from './reading/readHeadings';
import { readTable } from './reading/readTable';
import { rememberPlans } from './rememberPlans';
import { withSameParts } from './reading/sameParts';
import { TABLE_KINDS, type TableKind } from './declared/schema';

/** The tables that were read last; one that is read again after an edit shares with its own what is equal. */
const lastRead = new Map<TableKind, PlanTable>();

function readAgain(
  kind: TableKind,
  grid: Grid,
  cells: KeptTable,
  before: ReadBefore<PlanTable> | null,
): PlanTable {
  const table = withSameParts(readTable(kind, grid, cells, before), lastRead.get(kind));
  lastRead.set(kind, table);
  return table;
}

/** One range: a table of the plan, or none. */
interface ReadRange {
  readonly table: PlanTable | null;
  readonly firstHeading: string;
  /** All its numbers together. */
  readonly elsewhere: () => NumberTally;
}

const read = rememberTables((grid, cells, before: ReadBefore<ReadRange> | null): ReadRange => {
  const kind = kindOf(grid);
  const known = before?.result.table && { result: before.result.table, changed: before.changed };
  const table = kind && readAgain(kind, grid, cells, known ?? null);
  const elsewhere = () => tallyColumns(cells).reduce(addTallies, NO_NUMBERS);
  return { table, firstHeading: textOf(grid[0]?.[0]), elsewhere };
});

/**
 * Reads ranges into a plan, each recognised by its first heading, in any order. Nothing is thrown: what cannot be
 * read is a problem of the plan. Where two ranges are the same kind of table the first counts.
 *
 * @param grids ranges with their headings, as `Streams[#All]` hands them over
 *
 * @example
 * readPlan([[['Stream', '2010/11'], ['Sure Start', 16400000]]]).tables.Stream.years[0].pence[0] // => 1640000000
 */
export const readPlan = (grids: readonly Grid[]): Plan => planOf(grids.map(read));

type Positions = Plan['positions'];
/** The very same for plans whose tables are at the same places. */
let lastPositions: Positions = {};
const isSame = (one: Positions, other: Positions): boolean =>
  TABLE_KINDS.every((kind) => one[kind] === other[kind]);

const planOf = rememberPlans((reads: readonly ReadRange[]): Plan => {
  const tables: Partial<Record<TableKind, PlanTable>> = {};
  const positions: Partial<Record<TableKind, number>> = {};
  const problems: PlanProblem[] = [];
  const unrecognised: number[] = [];
  const otherNumbers: OtherNumbers[] = [];
  reads.forEach(({ table, firstHeading, elsewhere }, position) => {
    const leave = () =>
      otherNumbers.push({
        ...{ table: clipped(firstHeading), position, numbers: elsewhere(), isSecond: table !== null },
      });
    if (!table) {
      unrecognised.push(position);
      leave();
    } else if (tables[table.kind]) {
      problems.push(secondTable(table.kind, position));
      leave();
    } else {
      tables[table.kind] = table;
      positions[table.kind] = position;
      for (const { row, column, ...problem } of table.problems)
        problems.push({ ...problem, table: table.kind, place: { table: position, row, column } });
    }
  });
  problems.push(...columnsOfNames({ tables: tables as Plan['tables'], positions }));
  if (!isSame(positions, lastPositions)) lastPositions = positions;
  const plan: Plan = {
    tables: tables as Plan['tables'],
    positions: lastPositions,
    problems,
    unrecognised,
    otherNumbers,
  };
  return { ...plan, tables: { ...plan.tables, ...tablesWithQuality(plan) } };
});

const secondTable = (kind: TableKind, position: number): PlanProblem => ({
  severity: 'Error',
  check: CELL_CHECKS.table,
  subject: kind,
  year: '',
  amount: null,
  sentence: `Two tables begin with the heading ${kind}; only the first is counted. Put all rows in one table, or change the heading of the other.`,
  place: { table: position, row: 0, column: 0 },
  table: kind,
  blocks: '#VALUE!',
});

/**
 * The cell of a row under a heading (or in a column given by position; the row's name where there is none).
 *
 * @param row a row of the plan, 0 the first
 */
export function placeOf(
  plan: Plan,
  kind: TableKind,
  row: number,
  heading: string | number = 0,
): Place | null {
  const table = plan.tables[kind];
  const position = plan.positions[kind];
  if (!table || position === undefined) return null;
  const column = typeof heading === 'number' ? heading : Math.max(0, table.columnOf[heading] ?? 0);
  return { table: position, row: table.rowInTable[row] ?? 0, column };
}

/** The row that has a name, case and spacing ignored; undefined where none has. */
export const rowNamed = (table: PlanTable | undefined, name: string): number | undefined =>
  table?.rowOf.get(comparable(name));
