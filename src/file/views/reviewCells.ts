import { type Area, type SheetCells, type WorkbookCells } from '../../model/audit/workbookCells';
import { type Cell } from '../../model/table/grid';
import { cellKey, columnOf, rowOf } from '../address/address';
import { type Book, type BookCell, type BookSheet } from '../book/book';
import { shownCell } from './shownCell';

/** A review lays a sheet out in full: beyond this it would not fit into memory. */
const MOST_LAID_OUT = 4_000_000;

/** What a review can read of a workbook, and the sheets that it cannot. */
export interface ReviewCells extends WorkbookCells {
  /** Sheets of which only the cells near the others are reviewed, since a few lie far away from them. */
  readonly tooWide: readonly string[];
}

/** What a formula review reads of a workbook. */
export function reviewCells(book: Book): ReviewCells {
  const sheets = book.sheets.filter(({ cells }) => cells.size > 0);
  return {
    sheets: sheets.map((sheet) => sheetCells(sheet, book)),
    names: book.names
      .filter(({ hidden, name }) => !hidden && !name.startsWith('_xlnm.'))
      .map(({ name, formula }) => ({ name, formula })),
    tooWide: sheets.filter((sheet) => usedSize(sheet).whole > MOST_LAID_OUT).map(({ name }) => name),
  };
}

interface Used {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly whole: number;
}

/** The used area; where it is too large, as many rows and columns of it as hold most cells. */
function usedSize({ cells }: BookSheet): Used {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [key, cell] of cells) {
    if (cell.value === null && cell.formula === undefined) continue;
    const [row, column] = [rowOf(key), columnOf(key)];
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom < 0) return { row: 0, column: 0, rows: 0, columns: 0, whole: 0 };
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const whole = rows * columns;
  if (whole <= MOST_LAID_OUT) return { row: top, column: left, rows, columns, whole };
  const kept = Math.min(columns, 512);
  return {
    row: top,
    column: left,
    rows: Math.min(rows, Math.floor(MOST_LAID_OUT / kept)),
    columns: kept,
    whole,
  };
}

function sheetCells(sheet: BookSheet, { formats }: Book): SheetCells {
  const { row, column, rows, columns } = usedSize(sheet);
  const grid = <T>(of: (cell: BookCell | undefined) => T): T[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => of(sheet.cells.get(cellKey(row + r, column + c)))),
    );
  const hiddenRows = [...sheet.rows].filter(([, { hidden }]) => hidden).map(([at]) => at);
  return {
    ...{ id: sheet.name, name: sheet.name, visible: sheet.state === 'visible', row, column },
    formulas: grid((cell): Cell => cell?.formula ?? shownCell(cell)),
    values: grid(shownCell),
    formats: grid((cell) => formats[cell?.format ?? 0]?.numberFormat ?? 'General'),
    hiddenRows: hiddenRows.filter((at) => at >= row && at < row + rows),
    hiddenColumns: sheet.columns.flatMap(({ from, to, hidden }) => {
      const [first, last] = [Math.max(from, column), Math.min(to, column + columns - 1)];
      return hidden ? Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at) : [];
    }),
    tables: sheet.tables.map(({ name, area, totals }) => ({ ...area, name, totals })),
    merged: sheet.merged,
    spills: spills(sheet, row + rows, column + columns),
  };
}

/** The cells that one formula fills, as far as the review reads. */
const spills = ({ cells }: BookSheet, endRow: number, endColumn: number): readonly Area[] =>
  [...cells.values()].flatMap(({ array }) => {
    if (!array || array.rows * array.columns === 1) return [];
    const { row, column } = array;
    const [rows, columns] = [Math.min(array.rows, endRow - row), Math.min(array.columns, endColumn - column)];
    return rows > 0 && columns > 0 ? [{ row, column, rows, columns }] : [];
  });
