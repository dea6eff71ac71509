import { Counts } from './counts';
import { type FormulaCell } from './reviewedBook';
import { type Area } from './workbookCells';

interface Column {
  readonly cells: readonly FormulaCell[];
  readonly rows: readonly number[];
  /** How many cells from each on have been visited without a gap: where to look for the next that has not. */
  readonly skip: Int32Array;
  readonly path: Counts;
}

/** The formulas of a sheet by column, so that a walk finds those in a rectangle without looking at each. */
export class FormulaColumns {
  readonly #columns = new Map<number, Column>();

  constructor(formulas: readonly FormulaCell[]) {
    const byColumn = new Map<number, FormulaCell[]>();
    for (const cell of formulas) {
      const column = byColumn.get(cell.column);
      if (column) column.push(cell);
      else byColumn.set(cell.column, [cell]);
    }
    for (const [column, cells] of byColumn) {
      const skip = Int32Array.from({ length: cells.length + 1 }, (_, i) => i);
      this.#columns.set(column, {
        cells,
        rows: cells.map(({ row }) => row),
        skip,
        path: new Counts(cells.length),
      });
    }
  }

  /** The walk goes on to a cell: it is on its path and has been visited. */
  enter(cell: FormulaCell): void {
    const column = this.#columns.get(cell.column);
    if (!column) return;
    const position = firstFrom(column.rows, cell.row);
    column.path.add(position, 1);
    column.skip[position] = position + 1;
  }
  /** The walk goes back from a cell. */
  leave(cell: FormulaCell): void {
    const column = this.#columns.get(cell.column);
    column?.path.add(firstFrom(column.rows, cell.row), -1);
  }

  /** A cell of the rectangle that is on the path. */
  onPath(area: Area): FormulaCell | undefined {
    for (const { rows, cells, path } of this.#within(area)) {
      let from = firstFrom(rows, area.row);
      let to = firstFrom(rows, area.row + area.rows);
      if (path.before(to) === path.before(from)) continue;
      while (to - from > 1) {
        const middle = (from + to) >> 1;
        if (path.before(middle) > path.before(from)) to = middle;
        else from = middle;
      }
      return cells[from];
    }
    return undefined;
  }
  /** A cell of the rectangle to which the walk has not come yet. */
  unvisited(area: Area): FormulaCell | undefined {
    for (const { rows, cells, skip } of this.#within(area)) {
      const found = next(skip, firstFrom(rows, area.row));
      const cell = cells[found];
      if (cell && cell.row < area.row + area.rows) return cell;
    }
    return undefined;
  }

  *#within(area: Area): Generator<Column> {
    const last = area.column + area.columns;
    if (area.columns <= this.#columns.size)
      for (let at = area.column; at < last; at++) {
        const column = this.#columns.get(at);
        if (column) yield column;
      }
    else for (const [at, column] of this.#columns) if (at >= area.column && at < last) yield column;
  }
}

/** The position of the first of ascending rows that is not above a row. */
function firstFrom(rows: readonly number[], row: number): number {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle] ?? Infinity) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Follows the skips to their end and shortens them on the way. */
function next(skip: Int32Array, from: number): number {
  let end = from;
  while (skip[end] !== end && end < skip.length - 1) end = skip[end] ?? end;
  for (let at = from; at !== end && at < skip.length;) {
    const onward = skip[at] ?? end;
    skip[at] = end;
    at = onward;
  }
  return end;
}
