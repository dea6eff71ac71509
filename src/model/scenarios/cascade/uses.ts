import { type Pence } from '../../money/pence';
import { type YearColumn } from '../../plan/reading/planTable';
import { type RowLists } from '../../plan/sources';
import { type WorkingColumn } from './amounts';
import { type Held } from './heldUses';
import { type CommitmentsOf, type HeldStretch } from './spread';

/**
 * What draws on one source in a year and can bear a cut. There is one for all sources, filled again for each: a
 * scenario asks this of thousands.
 */
export class Uses implements HeldStretch {
  #rowOf = new Int32Array(64);
  pence = new Float64Array(64);
  floors = new Float64Array(64);
  firm = new Float64Array(64);
  ranks = new Float64Array(64);
  /** What each use gives up. */
  parts = new Float64Array(64);
  readonly from = 0;
  count = 0;
  /** Which commitments the floors keep; each use its own where it is left out. */
  commitments: CommitmentsOf | undefined;
  /** What the uses come to. */
  sum: Pence = 0;
  /** What uses below zero come to, which bear nothing. */
  fixed: Pence = 0;

  get to(): number {
    return this.count;
  }

  clear(): void {
    this.count = 0;
    this.commitments = undefined;
    this.sum = 0;
    this.fixed = 0;
  }

  /** Adds the rows of a table that draw on a source. */
  add(column: YearColumn | undefined, { from, rows }: RowLists, source: number): void {
    if (!column) return;
    const last = from[source + 1] ?? 0;
    for (let i = from[source] ?? 0; i < last; i++) {
      const row = rows[i] as number;
      const pence = column.pence[row] as number;
      if (pence < 0) this.fixed += pence;
      if (!(pence > 0)) continue;
      if (this.count === this.#rowOf.length) this.#grow();
      this.#rowOf[this.count] = row;
      this.pence[this.count++] = pence;
      this.sum += pence;
    }
  }

  /** The row of a use in its table. */
  row(use: number): number {
    return this.#rowOf[use] as number;
  }

  /** The rows of the uses from one up to another. */
  rows(from: number, to: number): number[] {
    return Array.from(this.#rowOf.subarray(from, to));
  }

  /** Says what must stay of the uses from one up to another. */
  hold({ floors, firm, ranks }: Held, from: number, to: number): void {
    for (let use = from; use < to; use++) {
      this.floors[use] = floors[this.row(use)] ?? 0;
      this.firm[use] = firm[this.row(use)] ?? 0;
      this.ranks[use] = ranks[this.row(use)] ?? Infinity;
    }
  }

  /** Takes what the uses from one up to another give up out of their column. */
  takeFrom(column: WorkingColumn | undefined, from: number, to: number): void {
    if (!column) return;
    for (let use = from; use < to; use++) {
      const row = this.row(use);
      column.pence[row] = (column.pence[row] as number) - (this.parts[use] as number);
    }
  }

  /** Makes the uses from one up to another amounts of their column that nobody knows. */
  makeUnknown(column: WorkingColumn | undefined, from: number, to: number): void {
    if (!column) return;
    for (let use = from; use < to; use++) {
      column.pence[this.row(use)] = 0;
      column.missing[this.row(use)] = 1;
    }
  }

  #grow(): void {
    const longer = (array: Float64Array) => {
      const copy = new Float64Array(2 * array.length);
      copy.set(array);
      return copy;
    };
    const rowOf = new Int32Array(2 * this.#rowOf.length);
    rowOf.set(this.#rowOf);
    this.#rowOf = rowOf;
    this.pence = longer(this.pence);
    this.floors = longer(this.floors);
    this.firm = longer(this.firm);
    this.ranks = longer(this.ranks);
    this.parts = longer(this.parts);
  }
}
