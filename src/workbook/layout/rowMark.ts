import { columnLetters } from './address';
import { type RowMark, type SpillLayout } from './layout';

/** An answer, or the rows of a table, as far as a mark is about it. */
export interface MarkedRows extends Pick<SpillLayout, 'row' | 'column' | 'rows'> {
  readonly columns: readonly unknown[];
}

/**
 * The condition under which a row of an answer looks as a mark says, as a formula for its first row.
 *
 * @example
 * markCondition({ row: 3, column: 0 }, { word: 'ABG', column: 1, also: { word: '2010/11', column: 2 } }) // => '=AND($B5="ABG",$C5="2010/11")'
 */
export function markCondition(
  { row, column }: Pick<SpillLayout, 'row' | 'column'>,
  { word, column: at = 0, also }: RowMark,
): string {
  const holds = (text: string, place: number) =>
    `$${columnLetters(column + place)}${row + 2}="${text.replaceAll('"', '""')}"`;
  return also ? `=AND(${holds(word, at)},${holds(also.word, also.column)})` : `=${holds(word, at)}`;
}

/** The cells below the headings of an answer that a mark is about. */
export const markedArea = (
  { row, column, rows, columns }: MarkedRows,
  { columns: { from, count } = { from: 0, count: columns.length } }: RowMark,
) => ({ row: row + 1, column: column + from, rows, columns: count });
