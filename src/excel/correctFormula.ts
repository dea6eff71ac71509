import { inTurn } from './inTurn';
import { oneUndoStep } from './oneUndoStep';
import { type SelectedCell } from './selectedCell';
import { Refused, wholeOrNot } from './wholeOrNot';

/** A formula that was not corrected, with a sentence for the user. */
export class NotCorrected extends Refused {}

const CHANGED =
  'The formula has changed since it was read. Nothing was written: select the cell again to see what is wrong now.';

/** Writes another formula into a cell, if it still holds the one that is to be corrected: one step to undo. */
export const correctFormula = (cell: SelectedCell, before: string, after: string): Promise<void> =>
  inTurn(async () => {
    if ((await formulaIn(cell)) !== before) throw new NotCorrected(CHANGED);
    const held = await wholeOrNot(
      () => write(cell, after),
      async () =>
        (await formulaIn(cell)) === after ? { done: true, result: before } : { done: false, left: [] },
    );
    if (held === before) return;
    await write(cell, held); // somebody was there between the look and the write
    throw new NotCorrected(CHANGED);
  });

const cellOf = (context: Excel.RequestContext, { sheetId, row, column }: SelectedCell): Excel.Range =>
  context.workbook.worksheets.getItem(sheetId).getCell(row, column);

const formulaIn = (cell: SelectedCell): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = cellOf(context, cell);
    range.load('formulas');
    await context.sync();
    return firstOf(range.formulas);
  });

/** Writes, and answers with what the cell held in the very batch that wrote. */
async function write(cell: SelectedCell, formula: unknown): Promise<unknown> {
  const { result } = await oneUndoStep(async (context) => {
    const range = cellOf(context, cell);
    range.load('formulas');
    cellOf(context, cell).formulas = [[formula]];
    await context.sync();
    return firstOf(range.formulas);
  });
  return result;
}

const firstOf = (formulas: readonly (readonly unknown[])[]): unknown => formulas[0]?.[0];
