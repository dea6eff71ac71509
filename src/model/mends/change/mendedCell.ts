import { type Finding } from '../../findings/finding';
import { type Column, TABLES, type TableKind } from '../../plan/declared/schema';
import { type PlanTable, type YearColumn } from '../../plan/reading/planTable';
import { readHeadings } from '../../plan/reading/readHeadings';
import { type Cell } from '../../table/grid';
import { type CellChange, type Written } from './change';
import { type Mendable } from './mend';

/** The cell of a finding, and what the plan takes it for. */
export interface MendedCell {
  readonly kind: TableKind;
  readonly table: PlanTable;
  /** Row of the plan; -1 where the cell is in no row of it, such as a heading. */
  readonly row: number;
  /** '' for the first column and for a year. */
  readonly heading: string;
  readonly column: Column | undefined;
  readonly year: YearColumn | undefined;
  /** Of the unit of its money: 3 where it is in thousands of pounds. */
  readonly zeros: number;
  readonly value: Cell;
  /** The change of this cell. */
  readonly to: (becomes: Written, as?: CellChange['as']) => CellChange;
}

/** The columns of a kind of table by heading. */
export const columnsOf = (kind: TableKind): Readonly<Record<string, Column>> => TABLES[kind].columns;

/**
 * What a plan takes the cell of a finding for; null where it is about none.
 *
 * @example
 * mendedCell(mendable([[['Stream', 'Ends'], ['ABG', 'May']]]), { table: 0, row: 1, column: 1 })?.heading // => "Ends"
 */
export function mendedCell({ plan, grids }: Mendable, place: Finding['place']): MendedCell | null {
  const grid = place && grids[place.table];
  if (!grid) return null;
  const kinds = Object.keys(plan.positions) as TableKind[];
  const kind = kinds.find((each) => plan.positions[each] === place.table);
  const table: PlanTable | undefined = kind && plan.tables[kind];
  if (!kind || !table) return null;
  const heading = Object.keys(table.columnOf).find((each) => table.columnOf[each] === place.column) ?? '';
  const value = grid[place.row]?.[place.column] ?? null;
  return {
    ...{ kind, table, heading, value },
    row: table.rowInTable.indexOf(place.row),
    column: columnsOf(kind)[heading],
    year: table.years.find(({ column }) => column === place.column),
    zeros: readHeadings(kind, grid).zerosOf.get(place.column) ?? 0,
    to: (becomes, as) => ({ place, was: value, becomes, ...(as ? { as } : {}) }),
  };
}

/**
 * The change of the cell of a row under a heading or in a year's column; null where the table has no such column.
 *
 * @param row a row of the plan
 */
export function changeIn(
  { plan, grids }: Mendable,
  kind: TableKind,
  row: number,
  heading: string | number,
  becomes: Written,
): CellChange | null {
  const own: PlanTable | undefined = plan.tables[kind];
  const table = plan.positions[kind];
  const column = typeof heading === 'number' ? heading : own?.columnOf[heading];
  if (!own || table === undefined || column === undefined || column < 0) return null;
  const at = own.rowInTable[row] ?? 0;
  return { place: { table, row: at, column }, was: grids[table]?.[at]?.[column] ?? null, becomes };
}
