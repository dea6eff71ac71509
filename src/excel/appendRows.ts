import { type Input } from '../workbook/layout/layout';
import { roomAtEnd } from './roomAtEnd';

/**
 * Writes rows into the first rows of a table that are wholly blank at its end, and below them as new rows of the
 * table, and shows where they begin. Nothing that holds anything is overwritten.
 *
 * @param tableId the id of the table, which it keeps when it is renamed
 * @param rows as wide as the table
 */
export async function appendRows(tableId: string, rows: readonly (readonly Input[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableId);
    const room = await roomAtEnd(context, table, rows.length);
    room.values = rows.map((row) => row.map((cell) => cell ?? ''));
    table.worksheet.activate();
    room.getCell(0, 0).select();
    await context.sync();
  });
}
