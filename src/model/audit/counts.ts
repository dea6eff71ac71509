/** Counts of things at positions 0 to size - 1, of which those in a span are counted in few steps. */
export class Counts {
  readonly #sums: Int32Array;
  constructor(size: number) {
    this.#sums = new Int32Array(size + 1);
  }
  add(position: number, change: 1 | -1): void {
    for (let i = position + 1; i < this.#sums.length; i += i & -i)
      this.#sums[i] = (this.#sums[i] ?? 0) + change;
  }
  /** How many there are before a position. */
  before(position: number): number {
    let sum = 0;
    for (let i = position; i > 0; i -= i & -i) sum += this.#sums[i] ?? 0;
    return sum;
  }
}
