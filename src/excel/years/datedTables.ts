import { TABLES, type TableKind, type TableSchema } from '../../model/plan/declared/schema';
import { kindOf } from '../../model/plan/reading/readHeadings';

/** A table of the plan that has, or may have, columns of years. */
export interface DatedTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly kind: TableKind;
  readonly headings: readonly string[];
  /** Where its first heading is on its sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

const isDated = (kind: TableKind): boolean => Boolean((TABLES[kind] as TableSchema).years);
/** Columns in which a year is picked. */
const PICKS_YEAR = ['From year', 'To year'];

/** A column in which a year is picked from a list. */
export interface YearList {
  readonly tableId: string;
  readonly column: number;
  readonly title: string;
}

/** The plan's tables that are by year: of each kind the first, which is the one that counts; and the lists of years. */
export async function datedTables(
  context: Excel.RequestContext,
): Promise<{ readonly tables: readonly DatedTable[]; readonly lists: readonly YearList[] }> {
  const tables = context.workbook.tables.load('items/id,items/name,items/showHeaders,items/worksheet/name');
  await context.sync();
  const read = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => ({
      table,
      head: table.getHeaderRowRange().load('values,rowIndex,columnIndex'),
      body: table.rows.load('count'),
    }));
  await context.sync();
  const found: DatedTable[] = [];
  const lists: YearList[] = [];
  for (const { table, head, body } of read) {
    const headings = (head.values[0] ?? []).map(String);
    const kind = kindOf([headings]);
    if (kind)
      headings.forEach((title, column) => {
        if (PICKS_YEAR.includes(title)) lists.push({ tableId: table.id, column, title });
      });
    if (!kind || !isDated(kind) || found.some((other) => other.kind === kind)) continue;
    const { rowIndex: row, columnIndex: column } = head;
    const { id, name, worksheet } = table;
    found.push({ id, name, sheet: worksheet.name, kind, headings, row, column, rows: body.count });
  }
  return { tables: found, lists };
}
