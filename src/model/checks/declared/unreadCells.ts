import { type Place } from '../../findings/finding';
import { type Plan } from '../../plan/plan';
import { CELL_CHECKS } from '../../plan/reading/problem';
import { type TableKind } from '../../plan/declared/schema';

/** Cells of one column that show an error, or a heading that cannot be read. */
export interface UnreadCells {
  readonly table: TableKind;
  /** A heading of the table, `amounts` for a column of money, `name` for the first column. */
  readonly heading: string;
  /** Whether the whole column is not read, its heading being unreadable. */
  readonly whole: boolean;
  /** As words that begin a sentence. */
  readonly why: string;
  readonly place: Place | null;
}

/**
 * What of a plan's tables cannot be read, column by column: cells that show an error, and money under headings that are
 * no year. What else is wrong with a cell is a finding of its own, and the rest of its row can be checked.
 *
 * @example
 * unreadCells(readPlan([[['Stream', 'Ends'], ['ABG', { error: '#N/A' }]]])) // => [{ table: "Stream", heading: "Ends", whole: false, why: "The Stream table shows #N/A under Ends in row 1", place: { table: 0, row: 1, column: 1 } }]
 */
export function unreadCells({ tables, problems }: Plan): UnreadCells[] {
  const byColumn = new Map<string, UnreadCells & { rows: number[]; error: string }>();
  const headings: UnreadCells[] = [];
  for (const { table, place, blocks, check } of problems) {
    if (!place || !blocks) continue;
    if (check === CELL_CHECKS.heading) {
      const why = `The ${table} table has a heading that cannot be read`;
      headings.push({ table, heading: 'amounts', whole: true, why, place });
    }
    if (check !== CELL_CHECKS.error) continue;
    const key = `${table} ${place.column}`;
    const before = byColumn.get(key);
    if (before) before.rows.push(place.row);
    else {
      const heading = headingOf(tables[table]?.columnOf ?? {}, place.column);
      byColumn.set(key, { table, heading, whole: false, why: '', place, rows: [place.row], error: blocks });
    }
  }
  const cells = [...byColumn.values()].map(({ rows, error, ...column }) => {
    const { table, heading, place } = column;
    const year = tables[table]?.years.find((each) => each.column === place?.column)?.label;
    const under = heading === 'name' ? table : (year ?? heading);
    const where =
      rows.length === 1 ? `row ${rows[0]}` : `${rows.length} rows, the first of them row ${rows[0]}`;
    return { ...column, why: `The ${table} table shows ${error} under ${under} in ${where}` };
  });
  return [...headings, ...cells];
}

const headingOf = (columnOf: Readonly<Record<string, number>>, column: number): string =>
  column === 0
    ? 'name'
    : (Object.keys(columnOf).find((heading) => columnOf[heading] === column) ?? 'amounts');
