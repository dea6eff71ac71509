import { type Input } from '../../workbook/layout/layout';
import { inTurn } from '../exchange/inTurn';
import { oneUndoStep } from '../exchange/oneUndoStep';
import { findRoom, type RoomAtEnd, settleAtEnd, writeAtEnd } from './rowsAtEnd';
import { LeftBehind, Refused, wholeOrNot } from '../exchange/wholeOrNot';

type Rows = readonly (readonly Input[])[];

/** How often rows are written again because somebody else wrote in their place meanwhile. */
const TRIES = 3;
const CROWDED =
  'Somebody else is adding rows to the table. Nothing was written: wait a moment, then try again.';

/**
 * Writes rows into the first rows of a table that are wholly blank at its end, and below them as new rows of the
 * table, and shows where they begin: one step to undo, in an Excel that can. All of them or none; nothing that holds
 * anything is overwritten.
 *
 * @param tableId the id of the table, which it keeps when it is renamed
 * @param rows as wide as the table
 */
export const appendRows = (tableId: string, rows: Rows): Promise<void> =>
  inTurn(async () => {
    if (rows.length === 0) return;
    for (let tries = 0; tries < TRIES; tries++) {
      if (await appended(tableId, rows)) return show(tableId, rows.length);
    }
    throw new Refused(CROWDED);
  });

/** True where the rows are there; false where somebody was in their place, which was put back. */
async function appended(tableId: string, rows: Rows): Promise<boolean> {
  let room: RoomAtEnd | null = null;
  const write = async (context: Excel.RequestContext) => {
    room = await findRoom(context, tableId, rows.length);
    const before = writeAtEnd(context, room, rows);
    await context.sync();
    return before();
  };
  const takeBack = async () => {
    if (room)
      await settleAtEnd(
        room,
        rows,
        rows.map((row) => row.map(() => '')),
      );
  };
  const held = await wholeOrNot(
    async () => (await oneUndoStep(write, { takeBack })).result,
    async () => (room ? settleAtEnd(room, rows) : { done: false, left: [] }),
  );
  const found = room as RoomAtEnd | null;
  if (held === null || found === null) return true;
  const putBack = async () => {
    const settled = await settleAtEnd(found, rows, held);
    return settled.done ? [] : settled.left;
  };
  try {
    await putBack();
  } catch (failure) {
    throw new LeftBehind(failure, [`rows at the end of the table ${found.tableName}`], putBack);
  }
  return false;
}

/** Rows are written whether or not they can be shown: their sheet may be hidden. */
async function show(tableId: string, count: number): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableId);
    const body = table.getDataBodyRange();
    body.load('formulas');
    await context.sync();
    const formulas: readonly (readonly unknown[])[] = body.formulas;
    const filled = formulas.reduce((last, row, at) => (row.some((cell) => cell !== '') ? at : last), 0);
    table.worksheet.activate();
    body.getCell(Math.max(0, filled - count + 1), 0).select();
    await context.sync();
  }).catch(() => undefined);
}
