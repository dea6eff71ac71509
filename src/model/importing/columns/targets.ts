import { type Grid } from '../../table/grid';
import { kindOf, readHeadings } from '../../plan/reading/readHeadings';
import { TABLES, type TableKind } from '../../plan/declared/schema';
import { type Target } from './match';

/** The tables into which a spreadsheet can go, the likelier first where a sheet would fit several. */
export const IMPORTED = [
  ...['Allocation', 'Stream', 'Contribution', 'Outturn', 'Commitment', 'Pool', 'Service', 'Partner'],
] as const as readonly TableKind[];

/** The columns of a new plan, which gets the years of the sheet. */
export const NEW_PLAN_TARGETS: readonly Target[] = IMPORTED.map((kind) => ({
  kind,
  columns: Object.keys(TABLES[kind].columns),
  years: TABLES[kind].years ? null : [],
}));

/**
 * The tables of a workbook into which a spreadsheet can go, with the columns that they have.
 *
 * @param grids the workbook's tables, headings first
 *
 * @example
 * targetsIn([[['Stream', 'Partner', 'Weeks', '2010/11']]]) // => [{ kind: "Stream", columns: ["Partner"], years: ["2010/11"] }]
 */
export function targetsIn(grids: readonly Grid[]): readonly Target[] {
  const first = new Map<TableKind, Grid>();
  for (const grid of grids) {
    const kind = kindOf(grid);
    if (kind && !first.has(kind)) first.set(kind, grid);
  }
  return IMPORTED.flatMap((kind) => {
    const grid = first.get(kind);
    if (!grid) return [];
    const { columnOf, years } = readHeadings(kind, grid.slice(0, 1));
    const columns = Object.keys(columnOf).filter((heading) => (columnOf[heading] ?? -1) >= 0);
    return { kind, columns, years: years.map(({ label }) => label) };
  });
}
