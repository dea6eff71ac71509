import { type Area } from '../model/audit/workbookCells';

/** Cells that are selected, and the sheet on which they are. */
export interface SelectedArea extends Area {
  readonly sheetId: string;
}

/** The cells that are selected now. Excel refuses where several areas are: it says that one is to be selected. */
export async function selectedArea(): Promise<SelectedArea> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id');
    await context.sync();
    return {
      sheetId: range.worksheet.id,
      ...{ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    };
  });
}
