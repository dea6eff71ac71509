import { type Cell } from '../../model/table/grid';
import { inTurn } from '../exchange/inTurn';
import { replaceFormula } from './replaceFormula';
import { roomFor } from './roomFor';
import { type SelectedCell } from '../selection/selectedCell';
import { Refused } from '../exchange/wholeOrNot';

/** A formula, and how many cells its result fills. */
export interface InsertedFormula {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

/** A formula that was not inserted, with a sentence for the user. */
class NotInserted extends Refused {}

const CHANGED =
  'The cell has changed since it was looked at. Nothing was written: look at it, then try again.';

/**
 * Writes a formula into a cell, if its result has room and the cell still holds what it held: one step to undo.
 *
 * @param held what the cell held when the user last looked
 */
export const insertFormula = (
  cell: SelectedCell,
  held: Cell,
  { formula, rows, columns }: InsertedFormula,
): Promise<void> =>
  inTurn(async () => {
    const { why } = await roomFor(cell, rows, columns);
    if (why !== null) throw new NotInserted(`${why} Nothing was written.`);
    await replaceFormula(cell, held, formula, () => new NotInserted(CHANGED));
  });
