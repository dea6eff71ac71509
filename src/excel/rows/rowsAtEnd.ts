import { type Input } from '../../workbook/layout/layout';
import { type Settled } from '../exchange/wholeOrNot';
import { writeWords } from '../writing/writeWords';

type Rows = readonly (readonly Input[])[];
type Formulas = readonly (readonly unknown[])[];

/** Where rows go at the end of a table: into rows that are wholly blank, and below them into new ones. */
export interface RoomAtEnd {
  readonly tableId: string;
  readonly tableName: string;
  /** Rows of the table's body before anything is written. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows up to the last one that holds anything. */
  readonly filled: number;
  /** How many blank rows are used, with their number formats. */
  readonly blank: number;
  readonly formats: Formulas;
}

const isBlank = (row: readonly unknown[]): boolean => row.every((cell) => cell === '' || cell === null);
const isWritten = (row: readonly unknown[], as: readonly Input[]): boolean =>
  row.length === as.length && row.every((cell, at) => String(cell ?? '') === String(as[at] ?? ''));

export async function findRoom(
  context: Excel.RequestContext,
  tableId: string,
  count: number,
): Promise<RoomAtEnd> {
  const table = context.workbook.tables.getItem(tableId);
  const body = table.getDataBodyRange();
  table.load('name');
  body.load('formulas,numberFormat,rowCount,columnCount');
  await context.sync();
  const { name: tableName } = table;
  const { rowCount, columnCount } = body;
  const formulas: Formulas = body.formulas;
  const filled = formulas.reduce((last: number, row, at) => (isBlank(row) ? last : at + 1), 0);
  const blank = Math.min(count, rowCount - filled);
  const formats = (body.numberFormat as Formulas).slice(filled, filled + blank);
  return { tableId, tableName, rowCount, columnCount, filled, blank, formats };
}

/**
 * Writes rows into the room that was found, when the batch is sent.
 *
 * @returns asked after the batch, what the blank rows held when they were written; null where all is well
 */
export function writeAtEnd(
  context: Excel.RequestContext,
  { tableId, rowCount, columnCount, filled, blank }: RoomAtEnd,
  rows: Rows,
): () => Formulas | null {
  const table = context.workbook.tables.getItem(tableId);
  const fresh = rows.length - blank;
  let held: () => Formulas | null = () => null;
  if (blank > 0) {
    // counted from the table's own first row, so that the place moves with it, and read again in the batch that writes
    const body = table.getDataBodyRange();
    body.load('rowCount');
    const place = body.getCell(filled, 0).getResizedRange(blank - 1, columnCount - 1);
    place.load('formulas');
    held = () => heldIn(place, body, rowCount);
    writeWords(bodyRows(table, filled, blank, columnCount), rows.slice(0, blank));
  }
  if (fresh > 0) {
    const blanks = Array.from({ length: fresh }, () => Array<string>(columnCount).fill(''));
    table.rows.add(undefined, blanks);
    const added = table
      .getDataBodyRange()
      .getLastRow()
      .getOffsetRange(1 - fresh, 0)
      .getResizedRange(fresh - 1, 0);
    writeWords(added, rows.slice(blank));
  }
  return held;
}

/** What was in a place of a table; null where it was blank and the table is as long as it was. */
const heldIn = (
  { formulas }: { readonly formulas: Formulas },
  body: { readonly rowCount: number },
  rowCount: number,
): Formulas | null => (body.rowCount === rowCount && formulas.every(isBlank) ? null : formulas);

const bodyRows = (table: Excel.Table, first: number, count: number, columns: number): Excel.Range =>
  table
    .getDataBodyRange()
    .getCell(first, 0)
    .getResizedRange(count - 1, columns - 1);

/** Whether rows are in a table, one after the other. */
export const areAtEnd = ({ tableId }: RoomAtEnd, rows: Rows): Promise<boolean> =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem(tableId).getDataBodyRange();
    body.load('formulas');
    await context.sync();
    return startOf(body.formulas, rows) >= 0;
  });

const startOf = (now: Formulas, rows: Rows): number =>
  now.findIndex((_, start) => rows.every((row, i) => isWritten(now[start + i] ?? [], row)));

/**
 * Looks whether rows were written; where they were not, or not all, takes out those that were.
 *
 * @param held what was in their place, where that is to be put back although all was written
 */
export const settleAtEnd = (
  room: RoomAtEnd,
  rows: Rows,
  held: Formulas | null = null,
): Promise<Settled<null>> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(room.tableId);
    const body = table.getDataBodyRange();
    body.load('formulas,rowCount');
    await context.sync();
    if (table.isNullObject) return { done: false, left: [] };
    const now: Formulas = body.formulas;
    if (startOf(now, rows) >= 0 && held === null) return { done: true, result: null };
    for (let i = 0; i < room.blank; i++) {
      const row = room.filled + i;
      if (!isWritten(now[row] ?? [], rows[i] ?? [])) continue;
      const cells = bodyRows(table, row, 1, room.columnCount);
      cells.formulas = [[...(held?.[i] ?? Array<string>(room.columnCount).fill(''))]];
      cells.numberFormat = [[...(room.formats[i] ?? [])]];
    }
    // rows that were added are the last ones, and hold nothing or what was to be written
    const most = Math.min(now.length - room.rowCount, rows.length - room.blank);
    for (let removed = 0; removed < most; removed++) {
      const last = now[now.length - 1 - removed] ?? [];
      if (!isBlank(last) && !rows.some((row) => isWritten(last, row))) break;
      table.rows.getItemAt(now.length - 1 - removed).delete();
    }
    await context.sync();
    return { done: false, left: [] };
  });
