const UNIT = 1;
const OPEN = 2;

/** How many units the rows and columns of a grid hold, and which cells may hold one. */
export interface UnitMargins {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /**
   * The cells that may hold a unit, each as row × columns + column, most wanted first: the grid begins near to that
   * wish. There must be a grid that keeps the margins.
   */
  readonly open: readonly number[];
}

/**
 * A grid of cells that hold one unit or none, whose rows and columns hold given numbers of units: one of all that
 * there may be, until cell after cell is settled. Units move in rings (a maximum flow on unit cells), so that every
 * row and column goes on holding what it must.
 *
 * @example
 * ((grid) => (grid.settle(0, 1, 1), [grid.holds(0, 0), grid.holds(1, 0)]))(new UnitGrid({ rows: [1, 1], columns: [1, 1], open: [0, 1, 2, 3] })) // => [false, true]
 */
export class UnitGrid {
  readonly #rows: number;
  readonly #columns: number;
  /** UNIT where a cell holds one, OPEN where it may still change. */
  readonly #cells: Uint8Array;
  /** The search's way: from where each row and each column was reached, -1 where it was not. Columns follow rows. */
  readonly #from: Int32Array;
  readonly #queue: Int32Array;

  constructor({ rows, columns, open }: UnitMargins) {
    this.#rows = rows.length;
    this.#columns = columns.length;
    this.#cells = new Uint8Array(rows.length * columns.length);
    this.#from = new Int32Array(rows.length + columns.length);
    this.#queue = new Int32Array(rows.length + columns.length);
    const left = [...rows];
    const over = columns.map((units) => -units);
    for (const cell of open) {
      const row = Math.floor(cell / this.#columns);
      const column = cell % this.#columns;
      const unit = (left[row] as number) > 0 ? UNIT : 0;
      this.#cells[cell] = OPEN | unit;
      left[row] = (left[row] as number) - unit;
      over[column] = (over[column] as number) + unit;
    }
    this.#balance(over);
  }

  /** Whether a cell holds a unit. */
  holds(row: number, column: number): boolean {
    return ((this.#cells[row * this.#columns + column] as number) & UNIT) === UNIT;
  }

  /** Gives a cell a unit, or takes it, wherever a grid with all that is settled allows it; then the cell is settled. */
  settle(row: number, column: number, wanted: 0 | 1): void {
    const at = row * this.#columns + column;
    const cell = this.#cells[at] as number;
    if (!(cell & OPEN)) return;
    this.#cells[at] = cell & UNIT;
    if ((cell & UNIT) === wanted) return;
    const end = this.#search(column, wanted, (node) => node === row);
    if (end < 0) return;
    this.#turn(end);
    this.#cells[at] = wanted;
  }

  /** Moves units from columns that hold too many to columns that hold too few. */
  #balance(over: number[]): void {
    for (let column = 0; column < this.#columns; column++) {
      while ((over[column] as number) > 0) {
        const end = this.#search(column, 1, (node) => (over[node - this.#rows] ?? 0) < 0);
        if (end < 0) throw new RangeError('No grid keeps these margins.');
        this.#turn(end);
        over[column] = (over[column] as number) - 1;
        over[end - this.#rows] = (over[end - this.#rows] as number) + 1;
      }
    }
  }

  /**
   * Looks for a way from a column that is to release a unit (or for `released` 0 to take one): to a row by an open
   * cell that holds it, on to a column by an open cell that does not, and so forth. Where there is none, cells between
   * what was reached and the rest can never change again, and are settled.
   */
  #search(column: number, released: 0 | 1, isEnd: (node: number) => boolean): number {
    const [from, queue, rows, columns] = [this.#from.fill(-1), this.#queue, this.#rows, this.#columns];
    const inColumn = OPEN | released;
    const inRow = OPEN | (1 - released);
    from[rows + column] = rows + column;
    queue[0] = rows + column;
    for (let head = 0, tail = 1; head < tail; head++) {
      const node = queue[head] as number;
      const isRow = node < rows;
      const count = isRow ? columns : rows;
      for (let i = 0; i < count; i++) {
        const next = isRow ? rows + i : i;
        if ((from[next] as number) >= 0) continue;
        const cell = this.#cells[isRow ? node * columns + i : i * columns + node - rows];
        if (cell !== (isRow ? inRow : inColumn)) continue;
        from[next] = node;
        if (isEnd(next)) return next;
        queue[tail++] = next;
      }
    }
    this.#settleAcross();
    return -1;
  }

  #settleAcross(): void {
    for (let row = 0; row < this.#rows; row++) {
      const reached = (this.#from[row] as number) >= 0;
      for (let column = 0; column < this.#columns; column++) {
        const at = row * this.#columns + column;
        if ((this.#from[this.#rows + column] as number) >= 0 !== reached)
          this.#cells[at] = (this.#cells[at] as number) & UNIT;
      }
    }
  }

  /** Turns every cell along the way that the search found. */
  #turn(end: number): void {
    for (let node = end; this.#from[node] !== node;) {
      const before = this.#from[node] as number;
      const row = Math.min(node, before);
      const column = Math.max(node, before) - this.#rows;
      const at = row * this.#columns + column;
      this.#cells[at] = (this.#cells[at] as number) ^ UNIT;
      node = before;
    }
  }
}
