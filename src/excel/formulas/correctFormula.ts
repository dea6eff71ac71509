import { inTurn } from '../exchange/inTurn';
import { replaceFormula } from './replaceFormula';
import { type SelectedCell } from '../selection/selectedCell';
import { Refused } from '../exchange/wholeOrNot';

/** A formula that was not corrected, with a sentence for the user. */
export class NotCorrected extends Refused {}

const CHANGED =
  'The formula has changed since it was read. Nothing was written: select the cell again to see what is wrong now.';

/** Writes another formula into a cell, if it still holds the one that is to be corrected: one step to undo. */
export const correctFormula = (cell: SelectedCell, before: string, after: string): Promise<void> =>
  inTurn(() => replaceFormula(cell, before, after, () => new NotCorrected(CHANGED)));
