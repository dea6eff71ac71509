import { oneUndoStep } from './oneUndoStep';
import { type SelectedCell } from './selectedCell';

/** A formula that was not corrected, with a sentence for the user. */
export class NotCorrected extends Error {}

/** Writes another formula into a cell, if it still holds the one that is to be corrected: one step to undo. */
export async function correctFormula(
  { sheetId, row, column }: SelectedCell,
  before: string,
  after: string,
): Promise<void> {
  await oneUndoStep(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getCell(row, column);
    cell.load('formulas');
    await context.sync();
    const formulas: readonly (readonly unknown[])[] = cell.formulas;
    if (formulas[0]?.[0] !== before)
      throw new NotCorrected(
        'The formula has changed since it was read. Nothing was written: select the cell again to see what is wrong now.',
      );
    cell.formulas = [[after]];
    await context.sync();
  });
}
