import { type Cell, isBlank } from '../../model/table/grid';
import { plainCells } from './cells';

/** So many rows beneath a table are looked at; what was pasted below one is rarely more. */
const MOST_ROWS = 500;

/** The first row beneath each table, asked for with the next exchange. */
export function askBeneath(tables: readonly Excel.Table[]): readonly Excel.Range[] {
  return tables.map((table) => {
    const row = table.getRange().getLastRow().getOffsetRange(1, 0);
    row.load('values,valueTypes');
    return row;
  });
}

/**
 * The rows directly beneath each table that hold anything, down to the first blank one, as wide as the table; none for
 * most tables, and then there is no further exchange with Excel.
 *
 * @param first the rows that {@link askBeneath} asked for, by table
 */
export async function readBeneath(
  context: Excel.RequestContext,
  first: readonly Excel.Range[],
): Promise<readonly Cell[][][]> {
  const isFilled = (row: readonly Cell[] | undefined) => row?.some((cell) => !isBlank(cell)) ?? false;
  const filled = first.map((range) => isFilled(plainCells(range.values, range.valueTypes)[0]));
  if (!filled.some(Boolean)) return first.map(() => []);
  const more = first.map((range, at) => {
    if (!filled[at]) return null;
    const rows = range.getResizedRange(MOST_ROWS - 1, 0);
    rows.load('values,valueTypes');
    return rows;
  });
  await context.sync();
  return more.map((range) => {
    const cells = range ? plainCells(range.values, range.valueTypes) : [];
    const end = cells.findIndex((row) => !isFilled(row));
    return end < 0 ? cells : cells.slice(0, end);
  });
}
