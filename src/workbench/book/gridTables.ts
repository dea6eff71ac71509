import { type FWorksheet } from '@univerjs/sheets/facade';
import { type BookTable } from '../../file/book/book';
import { corners, rectOf } from '../stand-in/excel/values/address';
import { headings } from '../stand-in/tables/engineTables';
import { renameTable } from '../stand-in/tables/renameTable';
import { keepTableOptions, tableOptions } from '../stand-in/tables/tableOptions';
import { type Session } from '../stand-in/session';

/** Makes a table of the grid; its totals row stays a row below it. Undefined where the grid cannot have it. */
export async function takeInTable(
  session: Session,
  sheet: FWorksheet,
  table: BookTable,
): Promise<string | undefined> {
  const rows = table.area.rows - (table.totals ? 1 : 0);
  if (!table.headings || rows < 2) return undefined;
  const id = `table-${crypto.randomUUID()}`;
  const area = { ...table.area, rows };
  session.range(sheet, area);
  // named afterwards: the grid takes no name for a new table that is a sheet's as well
  const made = await sheet.addTable(`T${id.replaceAll('-', '')}`, corners(area), id);
  if (!made) return undefined;
  renameTable(session, id, table.name, { isMentioned: false }); // formulas are written after the tables
  keepTableOptions(session, id, { style: table.style ?? '' });
  return id;
}

/** The tables of a sheet of the grid, those that came with a file with what else it says of them. */
export function tablesOf(
  session: Session,
  sheet: FWorksheet,
  came: readonly BookTable[],
  taken: ReadonlyMap<string, BookTable>,
): readonly BookTable[] {
  const known = new Set(taken.values());
  const now = session.workbook.getTableList().filter(({ subUnitId }) => subUnitId === sheet.getSheetId());
  const tables = now.map(({ id, name, range }): BookTable => {
    const before = taken.get(id);
    const totals = before?.totals ?? false;
    const area = rectOf(range);
    const { style } = tableOptions(session, id);
    return {
      ...(before ?? { headings: true }),
      ...{ name, totals, headings: true, style: style || null },
      area: { ...area, rows: area.rows + (totals ? 1 : 0) },
      columns: headings(session, sheet.getSheetId(), range).map(
        (heading) => before?.columns.find((column) => column.name === heading) ?? { name: heading },
      ),
    };
  });
  const order = new Map(came.map((table, at) => [table.name, at]));
  return [...tables, ...came.filter((table) => !known.has(table))].sort(
    (a, b) => (order.get(a.name) ?? came.length) - (order.get(b.name) ?? came.length),
  );
}
