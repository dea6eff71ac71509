const SENTENCES: Readonly<Record<string, string>> = {
  '#NAME?':
    'Excel does not know the function, though Poolbook does. Press Repair on the Poolbook tab of the ribbon: it enters the formula again.',
  '#REF!': 'The formula refers to cells that are gone. Undo their deletion, or refer to other cells.',
  '#CALC!':
    'Excel could not calculate the formula around the function. Try the function in a cell of its own.',
};
const RESULT = 'Poolbook gives a result for this formula, so the error comes from Excel.';

/**
 * What an error of Excel's means where our function itself gives a result.
 *
 * @param size rows and columns of that result; null where it is not known
 * @example
 * sentenceOfExcelError('#SPILL!', [3, 2]) // => "The result needs 3 rows and 2 columns, and something is in the way. Clear the cells below and to the right, or move the formula."
 */
export function sentenceOfExcelError(shown: string, size: readonly [number, number] | null): string {
  if (shown === '#SPILL!') {
    const needs = size ? `${count(size[0], 'row')} and ${count(size[1], 'column')}` : 'more cells';
    return `The result needs ${needs}, and something is in the way. Clear the cells below and to the right, or move the formula.`;
  }
  return (
    SENTENCES[shown] ??
    `${RESULT} Calculate again (F9); if the error stays, look at what the formula does around the function.`
  );
}

const count = (many: number, what: string): string => `${many} ${what}${many === 1 ? '' : 's'}`;
