import { codeOf } from './failures';
import { supports } from './requirements';

const SEVERAL =
  'It takes several steps to undo this: Excel could not make one of them. Press Ctrl+Z once for each.';

/** What a piece of work gave, and a sentence where Excel was to make one step to undo of it and could not. */
export interface Undoable<T> {
  readonly result: T;
  readonly several: string | null;
}

/**
 * Runs a batch as one step to undo, in an Excel that can. Where Excel refuses to group something of it, what was begun
 * is taken back and the batch is run again without grouping.
 *
 * @param takeBack removes what a batch that broke off may have written; without it the batch writes the same again
 */
export async function oneUndoStep<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  {
    delayForCellEdit = false,
    takeBack = nothing,
  }: { delayForCellEdit?: boolean; takeBack?: () => Promise<void> } = {},
): Promise<Undoable<T>> {
  if (!supports('oneUndo')) return { result: await Excel.run({ delayForCellEdit }, work), several: null };
  try {
    return { result: await Excel.run({ delayForCellEdit, mergeUndoGroup: true }, work), several: null };
  } catch (failure) {
    if (codeOf(failure) !== 'UndoNotSupported') throw failure;
    await takeBack();
    return { result: await Excel.run({ delayForCellEdit }, work), several: SEVERAL };
  }
}

const nothing = (): Promise<void> => Promise.resolve();
