import { type Cell, type Grid } from '../../model/table/grid';
import { AS_TEXT } from '../../workbook/layout/layout';
import { isFormula, plainCells } from '../reading/cells';
import { inTurn } from '../exchange/inTurn';
import { oneUndoStep } from '../exchange/oneUndoStep';
import { findRoom, type RoomAtEnd, settleAtEnd, writeAtEnd } from './rowsAtEnd';
import { LeftBehind, Refused, type Settled, wholeOrNot } from '../exchange/wholeOrNot';

/** A row of a table that is to name evidence, as it was read. */
export interface EvidencedRow {
  readonly sheetId: string;
  /** Where its first cell is on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly Cell[];
  /** Position of its Evidence cell in the row. */
  readonly evidence: number;
}

/** A new row of the evidence table; null for a column that is left as it is. */
export interface NewEvidenceRow {
  readonly tableId: string;
  readonly cells: readonly (string | null)[];
}

/** Evidence that cannot be attached, with a sentence for the user. */
export class NotAttached extends Refused {}

const CHANGED =
  'The row has changed since it was read. Nothing was written: look at it, then attach the evidence again.';
const FORMULA =
  'The row’s Evidence cell holds a formula. Nothing was written: change the formula, or clear the cell, then try again.';

/** What was found before anything is written, to which all is put back where it breaks off. */
interface Before {
  formula: unknown;
  format: unknown;
  room: RoomAtEnd | null;
}

/** What was in the places when they were written, where that is not what was read. */
interface Overwritten {
  readonly formula: unknown;
  readonly rows: readonly (readonly unknown[])[] | null;
}

/**
 * Writes what a row's Evidence cell is to say, and before it a new row at the end of the evidence table where one is
 * given: one step to undo, in an Excel that can. Both or neither, and nothing where the row does not read as it did.
 */
export const attachEvidence = (
  row: EvidencedRow,
  names: string,
  added: NewEvidenceRow | null,
): Promise<void> =>
  inTurn(async () => {
    const newRow = added && { tableId: added.tableId, rows: [added.cells.map((cell) => cell ?? '')] };
    let before: Before | null = null;
    const settle = (over: Overwritten | null) => async (): Promise<Settled<null>> => {
      if (!before) return { done: false, left: [] };
      return settleBoth(row, names, newRow?.rows ?? [], before, over);
    };
    const write = async (context: Excel.RequestContext) => {
      before = await readRow(context, row);
      if (newRow) before.room = await findRoom(context, newRow.tableId, 1);
      return writeBoth(context, row, names, newRow?.rows ?? [], before);
    };
    const over = await wholeOrNot<Overwritten | null>(async () => {
      const takeBack = async () => void (await settle(null)());
      return (await oneUndoStep(write, { takeBack })).result;
    }, settle(null));
    if (over === null) return;
    // a row was inserted or filled between the look and the write
    const putBack = async () => {
      await settle(over)();
      return [];
    };
    await putBack().catch((failure: unknown) => {
      throw new LeftBehind(failure, [`the evidence ${names} in row ${row.row + 1}`], putBack);
    });
    throw new NotAttached(CHANGED);
  });

const lineOf = (context: Excel.RequestContext, { sheetId, row, column, cells }: EvidencedRow): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, cells.length);

async function readRow(context: Excel.RequestContext, row: EvidencedRow): Promise<Before> {
  const line = lineOf(context, row);
  line.load('values,valueTypes,formulas,numberFormat');
  await context.sync();
  const now: Grid = plainCells(line.values, line.valueTypes);
  const formulas: readonly (readonly unknown[])[] = line.formulas;
  const formats: readonly (readonly unknown[])[] = line.numberFormat;
  if (JSON.stringify(now[0]) !== JSON.stringify(row.cells)) throw new NotAttached(CHANGED);
  const formula = formulas[0]?.[row.evidence];
  if (isFormula(formula, now[0]?.[row.evidence])) throw new NotAttached(FORMULA);
  return { formula, format: formats[0]?.[row.evidence], room: null };
}

async function writeBoth(
  context: Excel.RequestContext,
  row: EvidencedRow,
  names: string,
  rows: readonly (readonly string[])[],
  { room }: Before,
): Promise<Overwritten | null> {
  const line = lineOf(context, row);
  line.load('values,valueTypes,formulas'); // as it is in the very batch that writes
  const held = room ? writeAtEnd(context, room, rows) : () => null;
  const cell = lineOf(context, row).getCell(0, row.evidence);
  cell.numberFormat = [[AS_TEXT]];
  cell.values = [[names]];
  await context.sync();
  const same = JSON.stringify(plainCells(line.values, line.valueTypes)[0]) === JSON.stringify(row.cells);
  const formulas: readonly (readonly unknown[])[] = line.formulas;
  const rowsHeld = held();
  return same && rowsHeld === null ? null : { formula: formulas[0]?.[row.evidence], rows: rowsHeld };
}

/** Looks whether both are written; where they are not, or are to be put back, neither is afterwards. */
async function settleBoth(
  row: EvidencedRow,
  names: string,
  rows: readonly (readonly string[])[],
  before: Before,
  over: Overwritten | null,
): Promise<Settled<null>> {
  const now = await Excel.run(async (context) => {
    const cell = lineOf(context, row).getCell(0, row.evidence);
    cell.load('formulas');
    await context.sync();
    return String(cell.formulas[0]?.[0] ?? '');
  });
  const named = now === names;
  // the cell is written after the row, so that where it is written both are
  if (named && !over && now !== String(before.formula ?? '')) return { done: true, result: null };
  if (before.room) await settleAtEnd(before.room, rows, over?.rows ?? rows.map((line) => line.map(() => '')));
  if (named)
    await Excel.run(async (context) => {
      const cell = lineOf(context, row).getCell(0, row.evidence);
      cell.formulas = [[over?.formula ?? before.formula ?? '']];
      cell.numberFormat = [[before.format]];
      await context.sync();
    });
  return { done: false, left: [] };
}
