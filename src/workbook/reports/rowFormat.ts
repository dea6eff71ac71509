import { type Input, type RowMark } from '../layout/layout';

/**
 * How a number of a row is written that holds a marked word, such as a row of shares among rows of money.
 *
 * @param at the number's column
 *
 * @example
 * rowFormat(['Universal', 'Share', 0.25], [{ word: 'Share', column: 1, numberFormat: '0.0%' }], 2) // => "0.0%"
 */
export const rowFormat = (
  line: readonly Input[],
  marks: readonly RowMark[],
  at: number,
): string | undefined =>
  marks.find(
    ({ word, column = 0, also, columns, numberFormat }) =>
      numberFormat !== undefined &&
      line[column] === word &&
      (!also || line[also.column] === also.word) &&
      (!columns || (at >= columns.from && at < columns.from + columns.count)),
  )?.numberFormat;
