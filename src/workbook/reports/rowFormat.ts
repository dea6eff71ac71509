import { type Input, type RowMark } from '../layout/layout';

/**
 * How the numbers of a row are written that holds a marked word, such as a row of shares among rows of money.
 *
 * @example
 * rowFormat(['Universal', 'Share', 0.25], [{ word: 'Share', column: 1, numberFormat: '0.0%' }]) // => "0.0%"
 */
export const rowFormat = (line: readonly Input[], marks: readonly RowMark[]): string | undefined =>
  marks.find(({ word, column = 0, numberFormat }) => numberFormat !== undefined && line[column] === word)
    ?.numberFormat;
