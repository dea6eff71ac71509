import { type SheetLayout } from './layout';

/** Points across A4 between the margins. */
const PAPER = { upright: 494, across: 741 } as const;
/** Smaller than this nobody reads a figure. */
const SMALLEST = 0.6;
/** A column that nothing sets. */
const USUAL_WIDTH = 48;

/** The widths of a sheet's columns in points, from the first to the last that is printed. */
export function columnWidths({ widths, tables, spills, blocks, printed }: SheetLayout): number[] {
  const set = new Map(Object.entries(widths).map(([column, width]) => [Number(column), width]));
  for (const { column, columns } of [...tables, ...spills])
    columns.forEach(({ width }, at) => set.set(column + at, width));
  const used = blocks.map(({ column, cells }) => column + longest(cells) - 1);
  const last = printed ? printed.columns - 1 : Math.max(0, ...used, ...set.keys());
  return Array.from({ length: last + 1 }, (_, column) => set.get(column) ?? USUAL_WIDTH);
}

/** Of as many lines as a sheet may have: more than a function takes arguments. */
const longest = (lines: readonly (readonly unknown[])[]): number =>
  lines.reduce((most, line) => Math.max(most, line.length), 0);

/**
 * On how many pages side by side a sheet prints so that nothing is smaller than 60%: the columns that stay in view are
 * on each of them again, and no column is cut in two.
 *
 * @example
 * pagesWide({ name: 'Wide', tabColor: '', blocks: [], tables: [], spills: [], widths: { 0: 235, 1: 900, 2: 900 }, frozen: { rows: 0, columns: 1 }, landscape: true }) // => 2
 */
export function pagesWide(sheet: SheetLayout): number {
  const { frozen, landscape } = sheet;
  const all = columnWidths(sheet);
  const titles = all.slice(0, frozen.columns).reduce((sum, width) => sum + width, 0);
  const room = (landscape ? PAPER.across : PAPER.upright) / SMALLEST - titles;
  let [pages, filled] = [1, 0];
  for (const width of all.slice(frozen.columns)) {
    if (filled > 0 && filled + width > room) [pages, filled] = [pages + 1, 0];
    filled += width;
  }
  return pages;
}
