import { isBlank } from '../../model/table/grid';
import { plainCells } from '../reading/cells';
import { inTurn } from '../exchange/inTurn';
import { Refused, wholeOrNot } from '../exchange/wholeOrNot';
import { mustBeThere } from './tableGone';

/**
 * Makes rows that are directly beneath a table its own, by giving the table a range that holds them too. Nothing is
 * moved or overwritten, and nothing is taken in where the rows are not there any more, or are in the table already.
 *
 * @param tableId the id of the table, which it keeps when it is renamed
 * @param rows how many, at least 1
 * @returns a sentence that says what was done
 */
export const takeInRows = (tableId: string, rows: number): Promise<string> =>
  inTurn(async () => {
    const { name, showTotals, rowCount } = await sizeOf(tableId);
    if (showTotals)
      return `Nothing was changed: ${name} has a total row, which must stay its last. Turn it off under Table Design, then try again.`;
    if (!(await areFilled(tableId, rows)))
      throw new Refused(
        `The rows beneath ${name} are not as they were. Nothing was changed. Look at them, then try again.`,
      );
    const done = `${rows === 1 ? 'One row is' : `${rows} rows are`} now in the table ${name}. Undo (Ctrl+Z) takes that back.`;
    return wholeOrNot(
      () =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem(tableId);
          table.resize(table.getRange().getResizedRange(rows, 0));
          await context.sync();
          return done;
        }),
      async () =>
        (await sizeOf(tableId)).rowCount === rowCount + rows
          ? { done: true, result: done }
          : { done: false, left: [] },
    );
  });

/** Whether each of the rows directly beneath a table holds anything. */
const areFilled = (tableId: string, rows: number) =>
  Excel.run(async (context) => {
    const last = context.workbook.tables.getItem(tableId).getRange().getLastRow();
    const beneath = last.getOffsetRange(1, 0).getResizedRange(rows - 1, 0);
    beneath.load('values,valueTypes');
    await context.sync();
    return plainCells(beneath.values, beneath.valueTypes).every((row) => row.some((cell) => !isBlank(cell)));
  });

const sizeOf = (tableId: string) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableId);
    table.load('name,showTotals');
    const range = table.getRange();
    range.load('rowCount');
    await context.sync();
    mustBeThere(table);
    return { name: table.name, showTotals: table.showTotals, rowCount: range.rowCount };
  });
