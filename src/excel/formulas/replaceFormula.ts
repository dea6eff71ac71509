import { oneUndoStep } from '../exchange/oneUndoStep';
import { type SelectedCell } from '../selection/selectedCell';
import { type Refused, wholeOrNot } from '../exchange/wholeOrNot';

/**
 * Writes a formula into a cell that still holds what it held when it was looked at: one step to undo.
 *
 * @param changed what is thrown where it holds something else by now; nothing is written then
 */
export async function replaceFormula(
  cell: SelectedCell,
  before: unknown,
  after: string,
  changed: () => Refused,
): Promise<void> {
  if ((await formulaIn(cell)) !== before) throw changed();
  const held = await wholeOrNot(
    () => write(cell, after),
    async () =>
      isSame(await formulaIn(cell), after) ? { done: true, result: before } : { done: false, left: [] },
  );
  if (held === before) return;
  await write(cell, held); // somebody was there between the look and the write
  throw changed();
}

/** Excel gives functions, tables and brackets back in its own spelling. */
const isSame = (held: unknown, written: string): boolean => spelled(held) === spelled(written);
const spelled = (formula: unknown): string =>
  String(formula)
    .replace(/[\s[\]]/g, '')
    .toLowerCase();

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
