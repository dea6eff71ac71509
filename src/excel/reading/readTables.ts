import { type Cell } from '../../model/table/grid';
import { plainCells } from './cells';
import { type Changes, rowsToRead } from '../exchange/changes';
import { codeOf } from '../exchange/failures';
import { PLAN_NAMES } from '../../workbook/layout/inputSheet';
import { planNameFrom } from './planName';
import { type SheetTable, type WorkbookReading } from './reading';
import { askBeneath, readBeneath } from './rowsBeneath';
import { forgetSnapshot } from './snapshot';
import { untilCalculated } from '../exchange/untilCalculated';

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

/** The tables as they were read last, by id, without what is beneath them. */
let known: ReadonlyMap<string, SheetTable> = new Map();

/**
 * Every table of the workbook with its cells, and the plan's name. Two exchanges with Excel, more only where the
 * tables are too large for one answer, or while functions in them have not answered. Waits while a cell is being
 * edited.
 *
 * @param changes what has changed since the last reading, of which only that is read again
 */
export async function readWorkbook(changes: Changes = null): Promise<WorkbookReading> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => readAll(context, changes));
  } catch (failure) {
    if (!GONE.includes(codeOf(failure) ?? '')) throw failure;
    return Excel.run({ delayForCellEdit: true }, (context) => readAll(context, null));
  }
}

async function readAll(context: Excel.RequestContext, changes: Changes): Promise<WorkbookReading> {
  if (changes === null) forgetSnapshot();
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
  const before = known;
  const readings = new Map<string, SheetTable>();
  const wanted = tables.items.map((table): Piece => {
    const piece = pieceToRead(table, before.get(table.id), changes);
    const unread = before.get(table.id);
    if (unread && piece.rows < rowsOf(table)) readings.set(table.id, { ...unread, ...namesOf(table) });
    return piece;
  });
  for (const batch of batches(wanted))
    for (const { table, firstRow, range } of await readPieces(context, batch)) {
      const cells = plainCells(range.values, range.valueTypes);
      const reading = readings.get(table.id);
      if (reading) {
        const { grid } = reading;
        const rows = [...grid.slice(0, firstRow), ...cells, ...grid.slice(firstRow + cells.length)];
        readings.set(table.id, { ...reading, grid: rows });
      } else {
        const { rowIndex: row, columnIndex: column } = range;
        readings.set(table.id, { id: table.id, ...namesOf(table), row, column, grid: cells });
      }
    }
  known = readings;
  const beneath = await readBeneath(context, first);
  const typed = nameCell && !nameCell.isNullObject ? nameCell.values[0]?.[0] : null;
  return {
    planName: planNameFrom(typed, workbook.name),
    tables: withBeneath(
      tables.items.flatMap(({ id }) => readings.get(id) ?? []),
      tables.items,
      beneath,
    ),
    ...(awaitsCalculation(application) && { awaitsCalculation: true }),
  };
}

const namesOf = ({ name, worksheet }: Excel.Table) => ({
  ...{ name, sheet: worksheet.name, sheetId: worksheet.id },
});
const rowsOf = ({ rows, showHeaders, showTotals }: Excel.Table): number =>
  rows.count + Number(showHeaders) + Number(showTotals);

/** What of a table has to be read: where it is as large as it was, the rows that have changed. */
function pieceToRead(table: Excel.Table, before: SheetTable | undefined, changes: Changes): Piece {
  const rows = rowsOf(table);
  const columns = table.columns.count;
  const isSame =
    before?.sheetId === table.worksheet.id &&
    before.grid.length === rows &&
    before.grid[0]?.length === columns;
  const { row, column } = before ?? { row: 0, column: 0 };
  const changed =
    changes && isSame ? rowsToRead(changes, before.sheetId, { row, column, rows, columns }) : null;
  return { table, firstRow: changed?.first ?? 0, rows: changed?.rows ?? rows };
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
    return { table, firstRow, range };
  });
  const ranges = read.map(({ range }) => range);
  await untilCalculated(context, ranges, 'values,valueTypes,rowIndex,columnIndex');
  return read;
}

/** Pieces cut and gathered so that no answer is too large; one batch at the least. */
function batches(wanted: readonly Piece[]): Piece[][] {
  const gathered: Piece[][] = [[]];
  let room = CELLS_AT_ONCE;
  for (const { table, firstRow: from, rows } of wanted) {
    const columns = table.columns.count;
    for (let read = 0; read < rows;) {
      if (room < columns) {
        gathered.push([]);
        room = CELLS_AT_ONCE;
      }
      const fitting = Math.min(rows - read, Math.max(1, Math.floor(room / columns)));
      gathered.at(-1)?.push({ table, firstRow: from + read, rows: fitting });
      read += fitting;
      room -= fitting * columns;
    }
  }
  return gathered;
}
