/** Where a cell is: its sheet's id, and row and column from 0. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** The cell in which what is typed now would be. */
export async function selectedCell(): Promise<SelectedCell> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex,columnIndex,worksheet/id');
    await context.sync();
    return { sheetId: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex };
  });
}
