/** A cell that cannot be shown, with a sentence for the user. */
export class CellGone extends Error {}

/**
 * Shows a sheet and selects one of its cells.
 *
 * @param sheetId the id of the sheet, which it keeps when it is renamed
 * @param row from 0
 * @param column from 0
 */
export async function selectCell(sheetId: string, row: number, column: number): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load('name,visibility');
    await context.sync();
    if (sheet.isNullObject)
      throw new CellGone(
        'The sheet on which that cell stood is gone. Check the plan again to see what is left.',
      );
    if (sheet.visibility !== Excel.SheetVisibility.visible)
      throw new CellGone(
        `The sheet ${sheet.name} is hidden. Unhide it (right-click a tab, Unhide), then try again.`,
      );
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
  });
}
