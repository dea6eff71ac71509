import { inTurn } from './inTurn';
import { Refused, wholeOrNot } from './wholeOrNot';

/**
 * Makes rows that are directly beneath a table its own, by giving the table a range that holds them too. Nothing is
 * moved or overwritten.
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

const sizeOf = (tableId: string) =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableId);
    table.load('name,showTotals');
    const range = table.getRange();
    range.load('rowCount');
    await context.sync();
    if (table.isNullObject)
      throw new Refused(
        'The table is gone: it may have been deleted. Undo (Ctrl+Z) brings it back; then try again.',
      );
    return { name: table.name, showTotals: table.showTotals, rowCount: range.rowCount };
  });
