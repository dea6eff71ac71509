import { type Cell } from '../../model/table/grid';
import { type Area, type SheetCells, type WorkbookCells } from '../../model/audit/workbookCells';
import { plainCells } from './cells';
import { spillsOn } from './readSpills';
import { showStuckCells } from './stuckCells';

/** Excel on the web answers with at most 5 MB at once; a cell with its formula, value, type and format takes about 220 bytes. */
const CELLS_AT_ONCE = 20_000;

/** A sheet that is being read: where its used cells are, and what of them has come so far. */
interface Reading {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
  readonly formulas: Cell[][];
  readonly values: Cell[][];
  readonly formats: string[][];
  readonly hiddenRows: number[];
  hiddenColumns: number[];
  merged: Area[];
}

/** Rows of one sheet that are read together. */
interface Piece {
  readonly reading: Reading;
  readonly firstRow: number;
  readonly rows: number;
}

/**
 * Every cell of the workbook with its formula and what it shows, what is hidden, merged and spilled, and the tables
 * and names to which formulas refer. A few exchanges with Excel, more where there is too much for one answer. Null
 * when it was stopped.
 *
 * @param stop asked before each exchange whether to leave off
 */
export async function readFormulas(stop: () => boolean = () => false): Promise<WorkbookCells | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    const names = workbook.names.load('items/name,items/formula');
    const tables = workbook.tables.load('items/name,items/showTotals,items/worksheet/id');
    await context.sync();

    const readings = sheets.items.map((sheet) => startReading(sheet, tables.items));
    await context.sync();
    const filled = readings.filter(({ used }) => !used.isNullObject);
    for (const batch of batches(filled)) {
      if (stop()) return null;
      await readPieces(context, batch);
    }
    await showStuckCells(context, filled);
    const read: SheetCells[] = [];
    for (const reading of filled) {
      if (stop()) return null;
      read.push(await finished(context, reading));
    }
    return {
      sheets: read,
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });
}

function startReading(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): Reading {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,hasSpill');
  const own = tables
    .filter(({ worksheet }) => worksheet.id === sheet.id)
    .map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { table, range };
    });
  return {
    ...{ sheet, used, tables: own, formulas: [], values: [], formats: [] },
    ...{ hiddenRows: [], hiddenColumns: [], merged: [] },
  };
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<void> {
  const asked = pieces.map(({ reading, firstRow, rows }) => {
    const range = reading.used.getRow(firstRow).getResizedRange(rows - 1, 0);
    range.load('formulas,values,valueTypes,numberFormat,rowIndex');
    const hidden = range.getRowProperties({ rowHidden: true });
    if (firstRow > 0) return { reading, range, hidden };
    const columns = reading.used.getColumnProperties({ columnHidden: true });
    const merged = reading.used.getMergedAreasOrNullObject();
    merged.load('address');
    return { reading, range, hidden, first: { columns, merged } };
  });
  await context.sync();
  for (const { reading, range, hidden, first } of asked) {
    for (const line of plainCells(range.values, range.valueTypes)) reading.values.push(line);
    for (const line of range.formulas)
      reading.formulas.push(line.map((cell): Cell => (cell === '' ? null : cell)));
    for (const line of range.numberFormat) reading.formats.push(line.map(String));
    for (const [i, { rowHidden }] of hidden.value.entries())
      if (rowHidden) reading.hiddenRows.push(range.rowIndex + i);
    if (!first) continue;
    reading.hiddenColumns = first.columns.value.flatMap(({ columnHidden }, i) =>
      columnHidden ? [reading.used.columnIndex + i] : [],
    );
    if (!first.merged.isNullObject) reading.merged = areasIn(first.merged.address);
  }
}

async function finished(context: Excel.RequestContext, reading: Reading): Promise<SheetCells> {
  const { sheet, used, tables, formulas, values, formats, hiddenRows, hiddenColumns, merged } = reading;
  const cells = {
    ...{ id: sheet.id, name: sheet.name, visible: sheet.visibility === Excel.SheetVisibility.visible },
    ...{ row: used.rowIndex, column: used.columnIndex, formulas, values, formats },
    ...{ hiddenRows, hiddenColumns, merged },
    tables: tables.map(({ table, range }) => ({
      ...{ name: table.name, totals: table.showTotals, row: range.rowIndex, column: range.columnIndex },
      ...{ rows: range.rowCount, columns: range.columnCount },
    })),
  };
  const spills = used.hasSpill === false ? [] : await spillsOn(context, used, cells);
  return { ...cells, spills };
}

/** The sheets cut into pieces, and the pieces gathered so that no answer is too large. */
function batches(readings: readonly Reading[]): Piece[][] {
  const gathered: Piece[][] = [[]];
  let room = CELLS_AT_ONCE;
  for (const reading of readings) {
    const { rowCount, columnCount } = reading.used;
    for (let firstRow = 0; firstRow < rowCount;) {
      if (room < columnCount) {
        gathered.push([]);
        room = CELLS_AT_ONCE;
      }
      const rows = Math.min(rowCount - firstRow, Math.max(1, Math.floor(room / columnCount)));
      gathered.at(-1)?.push({ reading, firstRow, rows });
      firstRow += rows;
      room -= rows * columnCount;
    }
  }
  return gathered;
}

/** The rectangles of an address such as `'A, b'!A1:B2,'A, b'!D4`. */
function areasIn(address: string): Area[] {
  return [...address.matchAll(/!([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?(?=,|$)/g)].map(
    ([, left = '', top = '', right = left, bottom = top]) => {
      const [row, column] = [Number(top) - 1, columnOf(left)];
      return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
    },
  );
}

const columnOf = (letters: string): number =>
  [...letters].reduce((position, letter) => position * 26 + letter.charCodeAt(0) - 64, 0) - 1;
