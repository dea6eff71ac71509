import { type Input } from '../workbook/layout';

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
    const body = table.getDataBodyRange();
    body.load('formulas,rowCount,columnCount');
    await context.sync();
    const formulas: readonly (readonly unknown[])[] = body.formulas;
    const filled = formulas.reduce(
      (last, row, at) => (row.some((cell) => cell !== '' && cell !== null) ? at : last),
      -1,
    );
    const blank = body.rowCount - filled - 1;
    const cells = rows.map((row) => row.map((cell) => cell ?? ''));
    const within = cells.slice(0, blank);
    const beyond = cells.slice(blank);
    if (within.length)
      body.getCell(filled + 1, 0).getResizedRange(within.length - 1, body.columnCount - 1).values = within;
    if (beyond.length) table.rows.add(undefined, beyond);
    table.worksheet.activate();
    body.getCell(filled + 1, 0).select();
    await context.sync();
  });
}
