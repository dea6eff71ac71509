/**
 * Makes rows that are directly beneath a table its own, by giving the table a range that holds them too. Nothing is
 * moved or overwritten.
 *
 * @param tableId the id of the table, which it keeps when it is renamed
 * @param rows how many, at least 1
 * @returns a sentence that says what was done
 */
export const takeInRows = (tableId: string, rows: number): Promise<string> =>
  Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tableId);
    table.load('name,showTotals');
    const range = table.getRange();
    await context.sync();
    if (table.showTotals)
      return `Nothing was changed: ${table.name} has a total row, which must stay its last. Turn it off under Table Design, then try again.`;
    table.resize(range.getResizedRange(rows, 0));
    await context.sync();
    return `${rows === 1 ? 'One row is' : `${rows} rows are`} now in the table ${table.name}. Undo (Ctrl+Z) takes that back.`;
  });
