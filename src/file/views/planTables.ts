import { type Cell } from '../../model/table/grid';
import { cellKey, cellText, readArea, rowOf } from '../address/address';
import { PLAN_NAMES } from '../../workbook/layout/inputSheet';
import { type WorkbookTable } from '../../workbook/layout/workbookTable';
import { type Book, type BookSheet, type BookTable } from '../book/book';
import { shownCell } from './shownCell';

/** What of a workbook is read as a plan. */
export interface FilePlan {
  /** What the cell of the plan's name shows, '' where there is none. */
  readonly planName: string;
  readonly tables: readonly WorkbookTable[];
}

/** Every table of a workbook that has headings, with what its cells show (a totals row is its last), and the plan's name. */
export const planTables = (book: Book): FilePlan => ({
  planName: planName(book),
  tables: book.sheets.flatMap((sheet) =>
    sheet.tables.filter(({ headings }) => headings).map((table) => fileTable(table, sheet)),
  ),
});

function fileTable({ name, area }: BookTable, sheet: BookSheet): WorkbookTable {
  const { row, column, columns } = area;
  // a table may reach far beyond its last entry: what is blank to its end is nothing
  const last = Math.min(row + area.rows - 1, lastRow(sheet));
  const grid: Cell[][] = [];
  for (let at = row; at <= Math.max(row, last); at++) {
    const cells: Cell[] = [];
    for (let c = 0; c < columns; c++) cells.push(shownCell(sheet.cells.get(cellKey(at, column + c))));
    grid.push(cells);
  }
  return { ...{ id: name, name, sheet: sheet.name, sheetId: sheet.name }, row, column, grid };
}

const lastRow = ({ cells }: BookSheet): number => {
  let last = 0;
  for (const key of cells.keys()) if (key > last) last = key; // keys are in order of rows
  return rowOf(last);
};

function planName({ names, sheets }: Book): string {
  const formula = names.find(({ name }) => PLAN_NAMES.test(name))?.formula ?? '';
  const [, quoted, plain, cell = ''] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z0-9]+)$/i.exec(formula) ?? [];
  const sheet = sheets.find(({ name }) => name === (quoted?.replaceAll("''", "'") ?? plain));
  const at = readArea(cell);
  const shown = sheet && at ? shownCell(sheet.cells.get(cellKey(at.row, at.column))) : null;
  return typeof shown === 'string' || typeof shown === 'number' ? String(shown).trim() : '';
}

/**
 * Where a cell of a table is in its workbook, as Excel writes it.
 *
 * @param row of the grid, 0 its headings, likewise the column
 * @example
 * addressIn({ sheet: 'Streams', row: 3, column: 0 }, 2, 9) // => "'Streams'!J6"
 */
export const addressIn = (
  table: Pick<WorkbookTable, 'sheet' | 'row' | 'column'>,
  row: number,
  column: number,
): string => `'${table.sheet.replaceAll("'", "''")}'!${cellText(table.row + row, table.column + column)}`;
