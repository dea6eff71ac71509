import { type Area } from '../model/audit/workbookCells';
import { areaText, cellKey, readArea } from './address/address';
import { type Book, type BookCell, type BookSheet, type BookTable } from './book/book';
import { NotWritable } from './refusals/notWritable';

type Rows = readonly (readonly (string | number)[])[];

/**
 * A workbook with rows added to one of its tables: in the blank rows at its end, and below them. The rows look like the
 * last row of the table, and its lists of choices reach down to them. Nothing that holds anything is overwritten.
 *
 * @param rows as wide as the table
 * @throws NotWritable where something is in the way
 */
export function rowsAdded(book: Book, tableName: string, rows: Rows): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const table = sheet.tables.find(({ name }) => name === tableName);
      return table && rows.length ? withRows(sheet, table, rows) : sheet;
    }),
  };
}

function withRows(sheet: BookSheet, table: BookTable, rows: Rows): BookSheet {
  const { row, column, columns } = table.area;
  const end = row + table.area.rows - Number(table.totals);
  let first = end;
  while (first > row + 1 && isBlank(sheet, { row: first - 1, column, rows: 1, columns })) first--;
  const more = Math.max(0, first + rows.length - end);
  if (more > 0) mustBeFree(sheet, table, { row: end, column, rows: more, columns });
  const cells = new Map(sheet.cells);
  const looksLike = Math.max(row + 1, first - 1);
  rows.forEach((line, r) =>
    line.forEach((value, c) => {
      const key = cellKey(first + r, column + c);
      const format = (cells.get(key) ?? sheet.cells.get(cellKey(looksLike, column + c)))?.format ?? 0;
      cells.set(key, cellOf(value, format, table.columns[c]?.formula));
    }),
  );
  const area = { ...table.area, rows: table.area.rows + more };
  return {
    ...sheet,
    cells,
    tables: sheet.tables.map((each) => (each === table ? { ...each, area } : each)),
    validations: sheet.validations.map((one) => ({
      ...one,
      cells: one.cells
        .split(' ')
        .map((each) => reachingDown(each, table.area, end, more))
        .join(' '),
    })),
  };
}

/** A blank in a calculated column has the column's formula. */
const cellOf = (value: string | number, format: number, formula: string | undefined): BookCell =>
  value === '' ? { value: null, format, ...(formula ? { formula } : {}) } : { value, format };

function isBlank(sheet: BookSheet, { row, column, rows, columns }: Area): boolean {
  for (let r = row; r < row + rows; r++)
    for (let c = column; c < column + columns; c++) {
      const cell = sheet.cells.get(cellKey(r, c));
      if (cell && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''))) return false;
    }
  return true;
}

/** Refuses rows below a table where a totals row, another table or anything else is. */
function mustBeFree(sheet: BookSheet, table: BookTable, area: Area): void {
  const where = `${areaText(area)} of the sheet ${sheet.name}`;
  if (table.totals)
    throw new NotWritable([`the table ${table.name} has a totals row below its last row: take it off first`]);
  const meets = (other: Area) =>
    other.row < area.row + area.rows &&
    area.row < other.row + other.rows &&
    other.column < area.column + area.columns &&
    area.column < other.column + other.columns;
  if (sheet.tables.some((other) => other !== table && meets(other.area)))
    throw new NotWritable([`another table is in ${where}`]);
  if (!isBlank(sheet, area)) throw new NotWritable([`something is in ${where}`]);
}

/** Cells that end with the table's last row reach as far down as the table does now. */
function reachingDown(cells: string, table: Area, end: number, more: number): string {
  const area = readArea(cells);
  if (!area || area.row + area.rows !== end || area.row <= table.row) return cells;
  if (area.column < table.column || area.column >= table.column + table.columns) return cells;
  return areaText({ ...area, rows: area.rows + more });
}
