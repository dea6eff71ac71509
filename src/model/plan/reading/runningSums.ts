import { type KeptTable, NUMBER } from '../../table/keptTable';

/** What pounds in doubles may leave behind when they are added up. */
const NOISE = 0.004;

/** Sums of a table's columns over the rows so far, of all of them and of those since the last total. */
export class RunningSums {
  readonly #all: Float64Array;
  readonly #group: Float64Array;
  readonly #since: { all: number; group: number } = { all: 0, group: 0 };
  #added = 0;

  /** @param columns positions of the columns that are added up */
  constructor(
    private readonly table: KeptTable,
    private readonly columns: readonly number[],
  ) {
    this.#all = new Float64Array(columns.length);
    this.#group = new Float64Array(columns.length);
  }

  /** Adds what has been held since. */
  addUpTo(held: Int32Array, count: number): void {
    for (; this.#added < count; this.#added++) {
      this.#since.all++;
      this.#since.group++;
      for (let y = 0; y < this.columns.length; y++) {
        const pounds = this.#at(held[this.#added] as number, y);
        this.#all[y] = (this.#all[y] as number) + pounds;
        this.#group[y] = (this.#group[y] as number) + pounds;
      }
    }
  }

  startGroup(count: number): void {
    this.#group.fill(0);
    this.#since.group = 0;
    this.#added = count;
  }

  /** Whether a row holds the sum of at least two rows above it, in every column that holds anything. */
  cast(row: number): boolean {
    const holds = this.columns.some((_, y) => this.#at(row, y) !== 0);
    const equals = (sums: Float64Array, rows: number) =>
      rows > 1 && sums.every((sum, y) => Math.abs(sum - this.#at(row, y)) < NOISE);
    return holds && (equals(this.#group, this.#since.group) || equals(this.#all, this.#since.all));
  }

  #at(row: number, y: number): number {
    const place = (this.columns[y] as number) * this.table.rows + row;
    return this.table.codes[place] === NUMBER ? (this.table.numbers[place] as number) : 0;
  }
}
