import { type Place } from '../../findings/finding';
import { type Cell, type Grid } from '../../table/grid';

/** What may be written into a cell of a plan's table; null clears it. */
export type Written = string | number | null;

/** A cell of a table that is to hold something else. */
export interface CellChange {
  readonly place: Place;
  /** What it held when that was decided: a cell that holds something else by then is left alone. */
  readonly was: Cell;
  readonly becomes: Written;
  /** What the number is, where a cell of text or of no format must show it as that. */
  readonly as?: 'day' | 'share';
}

/** A row that is to be added at the end of a table. */
export interface AddedRow {
  /** Position of the table among those handed over. */
  readonly table: number;
  /** As wide as the table. */
  readonly cells: readonly Written[];
}

/** A change of a plan's tables, made whole or not at all. */
export interface PlanChange {
  readonly cells: readonly CellChange[];
  readonly rows: readonly AddedRow[];
}

/**
 * The tables as they would be after a change.
 *
 * @param grids the plan's tables, headings first
 *
 * @example
 * changed([[['Partner'], ['PCT']]], { cells: [], rows: [{ table: 0, cells: ['Council'] }] }) // => [[["Partner"], ["PCT"], ["Council"]]]
 */
export function changed(grids: readonly Grid[], { cells, rows }: PlanChange): Grid[] {
  return grids.map((grid, table) => {
    const its = cells.filter(({ place }) => place.table === table);
    const added = rows.filter((row) => row.table === table).map((row) => row.cells);
    if (!its.length && !added.length) return grid;
    const copy = grid.map((row) => [...row]);
    for (const { place, becomes } of its) {
      const row = copy[place.row];
      if (row) row[place.column] = becomes;
    }
    const filled = copy.reduce((last, row, at) => (row.some(isFilled) ? at : last), 0);
    copy.splice(filled + 1, added.length, ...added.map((row) => [...row]));
    return copy;
  });
}

const isFilled = (cell: Cell): boolean => cell !== null && cell !== '';
