/**
 * Rows at the end of a table that are wholly blank, and as many new ones as it takes: what is written into them
 * overwrites nothing.
 *
 * @param count at least 1
 */
export async function roomAtEnd(
  context: Excel.RequestContext,
  table: Excel.Table,
  count: number,
): Promise<Excel.Range> {
  const body = table.getDataBodyRange();
  body.load('formulas,rowCount,columnCount');
  await context.sync();
  const formulas: readonly (readonly unknown[])[] = body.formulas;
  const filled = formulas.reduce(
    (last, row, at) => (row.some((cell) => cell !== '' && cell !== null) ? at : last),
    -1,
  );
  const blank = body.rowCount - filled - 1;
  for (let beyond = blank; beyond < count; beyond++) table.rows.add();
  return body.getCell(filled + 1, 0).getResizedRange(count - 1, body.columnCount - 1);
}
