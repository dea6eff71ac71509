import { AS_TEXT, type TableLayout } from '../../workbook/layout/layout';
import { STYLE } from '../../workbook/layout/styles';
import { dressColumns } from './dressColumns';
import { markRows } from './markRows';
import { offerChoices } from './offerChoices';
import { type TableColumns } from '../reading/tableColumns';
import { mustBeText } from './writeWords';

/** Nearly no look of its own: the cells have theirs. */
const PLAIN = 'TableStyleLight1';

/** Writes an Excel table with its headings, rows and the look of its columns. */
export function writeTable(sheet: Excel.Worksheet, layout: TableLayout): void {
  const { name, row, column, columns, rows, marks = [] } = layout;
  const headings = sheet.getRangeByIndexes(row, column, 1, columns.length);
  headings.style = STYLE.heading;
  headings.numberFormat = [columns.map(() => AS_TEXT)]; // 2010/11 is no date
  dressColumns(sheet, { row: row + 1, column, columns, rows: rows.length });
  announceText(sheet, row + 1, column, rows);
  markRows(sheet, { ...layout, rows: rows.length }, marks);
  const whole = sheet.getRangeByIndexes(row, column, rows.length + 1, columns.length);
  whole.values = [
    columns.map(({ heading }) => heading),
    ...rows.map((cells) => cells.map((cell) => cell ?? '')),
  ];
  const table = sheet.tables.add(whole, true);
  table.name = name;
  table.style = PLAIN;
}

/** Words that Excel would take for something else are text in any column. */
function announceText(sheet: Excel.Worksheet, row: number, column: number, rows: TableLayout['rows']): void {
  const columns = rows[0]?.length ?? 0;
  if (!rows.some((cells) => cells.some(mustBeText))) return;
  sheet.getRangeByIndexes(row, column, rows.length, columns).numberFormat = rows.map((cells) =>
    cells.map((cell) => (mustBeText(cell) ? AS_TEXT : null)),
  );
}

/** Offers the choices of each column as a list, once the tables that they come from are. */
export function writeChoices(
  sheet: Excel.Worksheet,
  { row, column, columns, rows }: TableLayout,
  ranges: TableColumns,
): void {
  columns.forEach(({ heading, offer }, position) => {
    if (!offer) return;
    const cells = sheet.getRangeByIndexes(row + 1, column + position, rows.length, 1);
    offerChoices(cells, { title: heading, ...offer }, ranges);
  });
}
