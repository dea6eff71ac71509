import { type Grid } from '../../model/table/grid';
import { type Input } from '../../workbook/layout/layout';
import { isFormula, plainCells } from '../reading/cells';
import { inTurn } from '../exchange/inTurn';
import { oneUndoStep } from '../exchange/oneUndoStep';
import { LeftBehind, Refused, type Settled, wholeOrNot } from '../exchange/wholeOrNot';
import { writeWords } from '../writing/writeWords';
import { mustBeThere } from './tableGone';

type Rows = readonly (readonly Input[])[];
type Formulas = readonly (readonly unknown[])[];

/** A table's rows before they are replaced. */
interface Before {
  readonly name: string;
  readonly formulas: Formulas;
  readonly formats: Formulas;
}

const CHANGED =
  'The table has changed since it was read. Nothing was written: look at its rows, then try again.';

/**
 * Writes rows in the place of all those of a table, as one step to undo in an Excel that can; rows that are left over
 * stay in the table, blank. All or nothing, and nothing where the table does not read as it did.
 *
 * @param tableId the id of the table, which it keeps when it is renamed
 * @param was the table as it was read, headings first
 * @param rows as wide as the table
 */
export const replaceRows = (tableId: string, was: Grid, rows: Rows): Promise<void> =>
  inTurn(async () => {
    let before: Before | null = null;
    const settle = (wanted: boolean) => async (): Promise<Settled<null>> =>
      before ? settleRows(tableId, before, rows, wanted) : { done: false, left: [] };
    const write = async (context: Excel.RequestContext) => {
      before = await look(context, tableId, was);
      return writeRows(context, tableId, before, rows);
    };
    const same = await wholeOrNot<boolean>(
      async () => (await oneUndoStep(write, { takeBack: async () => void (await settle(false)()) })).result,
      async () => {
        const settled = await settle(true)();
        return settled.done ? { done: true, result: true } : settled;
      },
    );
    if (same) return;
    // somebody typed into the table between the look and the write
    const putBack = async () => {
      const settled = await settle(false)();
      return settled.done ? [] : settled.left;
    };
    await putBack().catch((failure: unknown) => {
      throw new LeftBehind(failure, [`rows of the table ${before?.name ?? ''}`], putBack);
    });
    throw new Refused(CHANGED);
  });

async function look(context: Excel.RequestContext, tableId: string, was: Grid): Promise<Before> {
  const table = context.workbook.tables.getItemOrNullObject(tableId);
  table.load('name,showTotals');
  const body = table.getDataBodyRange();
  body.load('values,valueTypes,formulas,numberFormat');
  await context.sync();
  mustBeThere(table);
  const rows = table.showTotals ? was.slice(1, -1) : was.slice(1);
  if (JSON.stringify(plainCells(body.values, body.valueTypes)) !== JSON.stringify(rows))
    throw new Refused(CHANGED);
  const formulas: Formulas = body.formulas;
  const values: Formulas = body.values;
  const first = formulas[0]?.length ?? 0;
  for (let column = 0; column < first; column++)
    if (formulas.some((row, r) => isFormula(row[column], values[r]?.[column])))
      throw new Refused(
        `The table ${table.name} holds formulas in its column ${column + 1}, which would be lost. Nothing was written: add the rows instead, or clear the column, then try again.`,
      );
  return { name: table.name, formulas, formats: body.numberFormat };
}

/** False where the rows were others when they were written. */
async function writeRows(
  context: Excel.RequestContext,
  tableId: string,
  { formulas }: Before,
  rows: Rows,
): Promise<boolean> {
  const table = context.workbook.tables.getItem(tableId);
  const width = formulas[0]?.length ?? 0;
  const held = table.getDataBodyRange();
  held.load('formulas');
  const blank = Array<string>(width).fill('');
  const more = rows.length - formulas.length;
  if (more > 0)
    table.rows.add(
      undefined,
      Array.from({ length: more }, () => blank),
    );
  const place = table
    .getDataBodyRange()
    .getCell(0, 0)
    .getResizedRange(Math.max(rows.length, formulas.length) - 1, width - 1);
  writeWords(place, [...rows, ...formulas.slice(rows.length).map(() => blank)]);
  await context.sync();
  return JSON.stringify(held.formulas) === JSON.stringify(formulas);
}

/** Looks whether all rows are written; where they are not, or are not wanted, puts back what was there. */
const settleRows = (tableId: string, before: Before, rows: Rows, wanted: boolean): Promise<Settled<null>> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableId);
    const body = table.getDataBodyRange();
    body.load('formulas,rowCount,columnCount');
    await context.sync();
    if (table.isNullObject) return { done: false, left: [] };
    const now: Formulas = body.formulas;
    const textOf = (cell: unknown) => String(cell ?? '');
    const written = now.every((cells, row) =>
      cells.every((cell, at) => textOf(cell) === textOf(rows[row]?.[at])),
    );
    if (wanted && written && now.length >= rows.length) return { done: true, result: null };
    for (let row = body.rowCount - 1; row >= before.formulas.length; row--)
      table.rows.getItemAt(row).delete();
    const place = table
      .getDataBodyRange()
      .getCell(0, 0)
      .getResizedRange(before.formulas.length - 1, body.columnCount - 1);
    place.numberFormat = before.formats.map((row) => [...row]);
    place.formulas = before.formulas.map((row) => [...row]);
    await context.sync();
    return { done: false, left: [] };
  });
