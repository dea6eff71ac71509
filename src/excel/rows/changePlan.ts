import { type CellChange } from '../../model/mends/change/change';
import { isBlank } from '../../model/table/grid';
import { type Input } from '../../workbook/layout/layout';
import { isFormula, plainCells } from '../reading/cells';
import { inTurn } from '../exchange/inTurn';
import { oneUndoStep } from '../exchange/oneUndoStep';
import { areAtEnd, findRoom, type RoomAtEnd, settleAtEnd, writeAtEnd } from './rowsAtEnd';
import { LeftBehind, Refused, type Settled, wholeOrNot } from '../exchange/wholeOrNot';
import { mustBeText, writeWords } from '../writing/writeWords';
import { mustBeThere } from './tableGone';

/** A cell of a table that is to hold something else. Row and column count from 0, the headings being the first row. */
export interface TableCellChange extends Pick<CellChange, 'was' | 'becomes' | 'as'> {
  readonly row: number;
  readonly column: number;
}

/** What is to change in one table: some of its cells, and rows at its end, as wide as the table. */
export interface TableChange {
  /** The id of the table, which it keeps when it is renamed. */
  readonly tableId: string;
  readonly cells: readonly TableCellChange[];
  readonly rows: readonly (readonly Input[])[];
}

/** What was in the cells that change, and where rows go, before anything was written. */
interface Before {
  readonly change: TableChange;
  readonly formulas: readonly unknown[];
  readonly formats: readonly unknown[];
  readonly room: RoomAtEnd | null;
}

const CHANGED =
  'The plan has changed since it was read. Nothing was written: look at what is there now, then try again.';
/** How numbers are shown in a cell that shows text, or anything as it is. */
const SHOWN = { day: 'dd/mm/yyyy', share: '0.0%' } as const;

/**
 * Changes cells of tables and adds rows at their ends, as one step to undo in an Excel that can, and shows where that
 * was. All of it or nothing, and nothing where a cell does not hold what it held, or holds a formula.
 */
export const changePlan = (changes: readonly TableChange[]): Promise<void> =>
  inTurn(async () => {
    let before: readonly Before[] | null = null;
    const settle = async (wanted: boolean): Promise<Settled<boolean>> =>
      before ? settleAll(before, wanted) : { done: false, left: [] };
    const undisturbed = await wholeOrNot<boolean>(
      async () =>
        (
          await oneUndoStep(
            async (context) => {
              before = await look(context, changes);
              return write(context, before);
            },
            { takeBack: async () => void (await settle(false)) },
          )
        ).result,
      () => settle(true),
    );
    if (undisturbed) return show(changes);
    // somebody wrote into the tables between the look and the write
    const putBack = async () => {
      const settled = await settle(false);
      return settled.done ? [] : settled.left;
    };
    await putBack().catch((failure: unknown) => {
      throw new LeftBehind(failure, ['a part of the change'], putBack);
    });
    throw new Refused(CHANGED);
  });

const cellsOf = (context: Excel.RequestContext, { tableId, cells }: TableChange): Excel.Range[] => {
  if (cells.length === 0) return [];
  const range = context.workbook.tables.getItem(tableId).getRange();
  return cells.map(({ row, column }) => range.getCell(row, column));
};

async function look(context: Excel.RequestContext, changes: readonly TableChange[]): Promise<Before[]> {
  const tables = changes.map(({ tableId }) =>
    context.workbook.tables.getItemOrNullObject(tableId).load('name'),
  );
  await context.sync();
  for (const table of tables) mustBeThere(table);
  const ranges = changes.map((change) => cellsOf(context, change));
  for (const range of ranges.flat()) range.load('values,valueTypes,formulas,numberFormat');
  await context.sync();
  const found: Before[] = [];
  for (const [at, change] of changes.entries()) {
    const its = ranges[at] ?? [];
    its.forEach((range, i) => mustHold(range, change.cells[i]?.was ?? null, tables[at]?.name ?? ''));
    found.push({
      change,
      formulas: its.map((range) => (range.formulas as unknown[][])[0]?.[0]),
      formats: its.map((range) => (range.numberFormat as unknown[][])[0]?.[0]),
      room: change.rows.length ? await findRoom(context, change.tableId, change.rows.length) : null,
    });
  }
  return found;
}

function mustHold(range: Excel.Range, was: CellChange['was'], table: string): void {
  const [[value = null] = []] = plainCells(range.values, range.valueTypes);
  if (isFormula((range.formulas as unknown[][])[0]?.[0], value))
    throw new Refused(
      `A cell of the table ${table} holds a formula, which would be lost. Nothing was written: correct what the formula reads, then try again.`,
    );
  const same = isBlank(value) ? isBlank(was) : JSON.stringify(value) === JSON.stringify(was);
  if (!same) throw new Refused(CHANGED);
}

/** False where a cell held something else when it was written, or a row was in the way. */
async function write(context: Excel.RequestContext, before: readonly Before[]): Promise<boolean> {
  const held: (() => boolean)[] = [];
  for (const { change, formulas, formats, room } of before) {
    const read = cellsOf(context, change);
    read.forEach((range, i) => {
      range.load('formulas');
      held.push(() => (range.formulas as unknown[][])[0]?.[0] === formulas[i]);
    });
    cellsOf(context, change).forEach((range, i) => {
      const cell = change.cells[i];
      if (cell) writeCell(range, cell, formats[i]);
    });
    if (room) {
      const inTheWay = writeAtEnd(context, room, change.rows);
      held.push(() => inTheWay() === null);
    }
  }
  await context.sync();
  return held.every((same) => same());
}

/** A number in a cell of text would become text, and a date in one without a format a number. */
function writeCell(range: Excel.Range, { becomes, as }: TableCellChange, format: unknown): void {
  const plain = format === 'General' || format === '@';
  if (typeof becomes === 'number' && plain && (as || format === '@'))
    range.numberFormat = [[as ? SHOWN[as] : 'General']];
  // a blank, since null leaves a cell as it is
  if (mustBeText(becomes)) writeWords(range, [[becomes]]);
  else range.values = [[becomes ?? '']];
}

/** Looks whether all is written; where it is not, or is not wanted, puts back what was there. */
async function settleAll(before: readonly Before[], wanted: boolean): Promise<Settled<boolean>> {
  const written = await Excel.run(async (context) => {
    const all = before.map(({ change }) => {
      const table = context.workbook.tables.getItemOrNullObject(change.tableId).load('name');
      return { table, cells: cellsOf(context, change).map((range) => range.load('formulas')) };
    });
    await context.sync();
    return all.map(({ cells }, at) => {
      const { change } = before[at] as Before;
      return cells.map((range, i) => {
        const now = String((range.formulas as unknown[][])[0]?.[0] ?? '');
        return now === String(change.cells[i]?.becomes ?? '');
      });
    });
  });
  const rows = await Promise.all(before.map(({ room, change }) => !room || areAtEnd(room, change.rows)));
  if (wanted && written.flat().every(Boolean) && rows.every(Boolean)) return { done: true, result: true };
  await Excel.run(async (context) => {
    before.forEach(({ change, formulas, formats }, at) =>
      cellsOf(context, change).forEach((range, i) => {
        if (!written[at]?.[i]) return;
        range.numberFormat = [[formats[i]]];
        range.formulas = [[formulas[i]]];
      }),
    );
    await context.sync();
  });
  for (const { room, change } of before)
    if (room)
      await settleAtEnd(
        room,
        change.rows,
        change.rows.map((row) => row.map(() => '')),
      );
  return { done: false, left: [] };
}

/** What was changed is there whether or not it can be shown: its sheet may be hidden. */
async function show(changes: readonly TableChange[]): Promise<void> {
  const last = changes.filter(({ rows, cells }) => rows.length + cells.length > 0).at(-1);
  if (!last) return;
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(last.tableId);
    const range = table.getRange();
    range.load('formulas');
    await context.sync();
    const formulas: readonly (readonly unknown[])[] = range.formulas;
    const filled = formulas.reduce((end, row, at) => (row.some((cell) => cell !== '') ? at : end), 0);
    const [cell] = last.cells;
    table.worksheet.activate();
    if (last.rows.length) range.getCell(Math.max(1, filled - last.rows.length + 1), 0).select();
    else if (cell) range.getCell(cell.row, cell.column).select();
    await context.sync();
  }).catch(() => undefined);
}
