import { type Cell } from '../model/table/grid';
import { plainCells } from './cells';
import { codeOf } from './failures';
import { PLAN_NAMES } from '../workbook/layout/inputSheet';
import { planNameFrom } from './planName';
import { type SheetTable, type WorkbookReading } from './reading';
import { askBeneath, readBeneath } from './rowsBeneath';
import { untilCalculated } from './untilCalculated';

/** Excel on the web answers with at most 5 MB at once; values and types of a cell take some 20 to 80 bytes. */
const CELLS_AT_ONCE = 60_000;
/** What Excel says when a table goes between the moment it was found and the moment it is read. */
const GONE = ['ItemNotFound', 'InvalidReference'];

/** Rows of one table that are read together. */
interface Piece {
  readonly table: Excel.Table;
  readonly firstRow: number;
  readonly rows: number;
}

/**
 * Every table of the workbook with its cells, and the plan's name. Two exchanges with Excel, more only where the
 * tables are too large for one answer, or while functions in them have not answered. Waits while a cell is being
 * edited.
 */
export async function readWorkbook(): Promise<WorkbookReading> {
  try {
    return await Excel.run({ delayForCellEdit: true }, readAll);
  } catch (failure) {
    if (!GONE.includes(codeOf(failure) ?? '')) throw failure;
    return Excel.run({ delayForCellEdit: true }, readAll);
  }
}

async function readAll(context: Excel.RequestContext): Promise<WorkbookReading> {
  const { workbook, application } = context;
  workbook.load('name');
  application.load('calculationMode,calculationState');
  const names = workbook.names.load('items/name');
  const tables = workbook.tables.load(
    'items/id,items/name,items/showHeaders,items/showTotals,items/rows/count,items/columns/count,items/worksheet/id,items/worksheet/name',
  );
  await context.sync();

  const named = names.items.find(({ name }) => PLAN_NAMES.test(name));
  const nameCell = named?.getRangeOrNullObject();
  nameCell?.load('values');
  const first = askBeneath(tables.items);
  const readings: SheetTable[] = [];
  const grids = new Map<string, Cell[][]>();
  for (const batch of batches(tables.items))
    for (const { table, range } of await readPieces(context, batch)) {
      const cells = plainCells(range.values, range.valueTypes);
      const grid = grids.get(table.id);
      if (grid) {
        for (const row of cells) grid.push(row);
        continue;
      }
      grids.set(table.id, cells);
      const { id, name, worksheet } = table;
      const { rowIndex: row, columnIndex: column } = range;
      readings.push({ id, name, sheet: worksheet.name, sheetId: worksheet.id, row, column, grid: cells });
    }
  const beneath = await readBeneath(context, first);
  const typed = nameCell && !nameCell.isNullObject ? nameCell.values[0]?.[0] : null;
  return {
    planName: planNameFrom(typed, workbook.name),
    tables: withBeneath(readings, tables.items, beneath),
    ...(awaitsCalculation(application) && { awaitsCalculation: true }),
  };
}

const awaitsCalculation = ({ calculationMode, calculationState }: Excel.Application): boolean =>
  calculationMode === Excel.CalculationMode.manual && calculationState !== Excel.CalculationState.done;

/** Adds what is beneath each table, unless that is another table. */
function withBeneath(
  readings: readonly SheetTable[],
  tables: readonly Excel.Table[],
  beneath: readonly Cell[][][],
): SheetTable[] {
  const rowsOf = new Map(tables.map(({ id }, at) => [id, beneath[at] ?? []]));
  return readings.map((table) => {
    const rows = rowsOf.get(table.id) ?? [];
    const from = table.row + table.grid.length;
    const width = table.grid[0]?.length ?? 0;
    const free = readings.every(
      (other) =>
        other.sheetId !== table.sheetId ||
        other === table ||
        other.row >= from + rows.length ||
        other.row + other.grid.length <= from ||
        other.column >= table.column + width ||
        other.column + (other.grid[0]?.length ?? 0) <= table.column,
    );
    return rows.length && free ? { ...table, beneath: rows } : table;
  });
}

async function readPieces(context: Excel.RequestContext, pieces: readonly Piece[]) {
  const read = pieces.map(({ table, firstRow, rows }) => {
    const range = table
      .getRange()
      .getRow(firstRow)
      .getResizedRange(rows - 1, 0);
    return { table, range };
  });
  const ranges = read.map(({ range }) => range);
  await untilCalculated(context, ranges, 'values,valueTypes,rowIndex,columnIndex');
  return read;
}

/** The tables cut into pieces, and the pieces gathered so that no answer is too large; one batch at the least. */
function batches(tables: readonly Excel.Table[]): Piece[][] {
  const gathered: Piece[][] = [[]];
  let room = CELLS_AT_ONCE;
  for (const table of tables) {
    const columns = table.columns.count;
    const rows = table.rows.count + Number(table.showHeaders) + Number(table.showTotals);
    for (let firstRow = 0; firstRow < rows;) {
      if (room < columns) {
        gathered.push([]);
        room = CELLS_AT_ONCE;
      }
      const fitting = Math.min(rows - firstRow, Math.max(1, Math.floor(room / columns)));
      gathered.at(-1)?.push({ table, firstRow, rows: fitting });
      firstRow += fitting;
      room -= fitting * columns;
    }
  }
  return gathered;
}
