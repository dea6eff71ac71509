import { AS_TEXT, type Input } from '../../workbook/layout/layout';

/** What Excel takes for a formula, a number, a date, a share, an error or TRUE where it is entered as it is. */
const NOT_TEXT = /^[=+\-@'\t#]|\d|^\s*(?:true|false)\s*$/i;

/** Whether words would become something else in a cell that is not one of text. */
export const mustBeText = (cell: Input | undefined): boolean =>
  typeof cell === 'string' && NOT_TEXT.test(cell);

/** Writes cells so that words stay words, whatever they look like; null leaves a cell as it is. */
export function writeWords(range: Excel.Range, cells: readonly (readonly Input[])[]): void {
  if (cells.some((row) => row.some(mustBeText)))
    range.numberFormat = cells.map((row) => row.map((cell) => (mustBeText(cell) ? AS_TEXT : null)));
  range.values = cells.map((row) => [...row]);
}
