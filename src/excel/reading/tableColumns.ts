import { columnLetters } from '../../workbook/layout/address';
import { type WorkbookLayout } from '../../workbook/layout/layout';

/** Where the entries of a table's column are, such as `='Funding'!$A$5:$A$14`; undefined for a table that is not here. */
export type TableColumns = (table: string, heading: string) => string | undefined;

/**
 * The columns of a layout's tables as ranges. Excel lengthens a list that is made of all of a table's column as the
 * table grows, and unlike INDIRECT it can be traced, and reports what is picked from it.
 */
export function tableColumns({ sheets }: WorkbookLayout): TableColumns {
  const ranges = new Map<string, string>();
  for (const { name: sheet, tables } of sheets)
    for (const { name, row, column, columns, rows } of tables)
      columns.forEach(({ heading }, at) => {
        const letters = columnLetters(column + at);
        const cells = `$${letters}$${row + 2}:$${letters}$${row + 1 + rows.length}`;
        ranges.set(`${name}[${heading}]`, `='${sheet.replaceAll("'", "''")}'!${cells}`);
      });
  return (table, heading) => ranges.get(`${table}[${heading}]`);
}
