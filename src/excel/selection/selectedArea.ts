import { type Area } from '../../model/audit/workbookCells';

/** Cells that are selected, and the sheet on which they are. */
export interface SelectedArea extends Area {
  readonly sheetId: string;
  /** The sheet's name. */
  readonly sheet: string;
}

/** The cells that are selected now. Excel refuses where several areas are: it says that one is to be selected. */
export async function selectedArea(): Promise<SelectedArea> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/id,worksheet/name');
    await context.sync();
    return {
      ...{ sheetId: range.worksheet.id, sheet: range.worksheet.name },
      ...{ row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    };
  });
}
