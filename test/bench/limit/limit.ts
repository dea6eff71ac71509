import { readFileSync } from 'node:fs';

/** A column, or in bytes how much room one takes that is written. */
export type LimitColumn = Int32Array | Float64Array | number;

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __heap_base: WebAssembly.Global;
  readonly scenario: (memory: number, at: number) => void;
  readonly sweep: (memory: number, at: number, first: number, last: number) => void;
  readonly draw: (memory: number, at: number) => void;
}

const WASM = 'test/bench/limit/limit.wasm';
const PAGE = 65_536;
const ALIGNED = 16;

/**
 * A job of the limit with its columns in the memory of its own instance: C with plain loops, compiled ahead of time
 * (make.mjs). Amounts are whole pence in 64 bits there.
 */
export class Limit {
  readonly #exports: Exports;
  readonly #base: number;
  readonly #at: Int32Array;
  readonly #size: number;

  /** @param columns in the order in which the job's C names them */
  constructor(columns: readonly LimitColumn[]) {
    this.#exports = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(WASM)))
      .exports as unknown as Exports;
    this.#base = Math.ceil(Number(this.#exports.__heap_base.value) / ALIGNED) * ALIGNED;
    this.#at = new Int32Array(columns.length);
    let end = this.#at.byteLength;
    columns.forEach((column, i) => {
      this.#at[i] = end = Math.ceil(end / ALIGNED) * ALIGNED;
      end += typeof column === 'number' ? column : column.byteLength;
    });
    this.#size = end;
    const { memory } = this.#exports;
    memory.grow(Math.max(0, Math.ceil((this.#base + end - memory.buffer.byteLength) / PAGE)));
    new Int32Array(memory.buffer, this.#base, columns.length).set(this.#at);
    columns.forEach((column, i) => {
      const begin = this.#base + (this.#at[i] as number);
      if (column instanceof Int32Array) new Int32Array(memory.buffer, begin, column.length).set(column);
      else if (column instanceof Float64Array)
        new BigInt64Array(memory.buffer, begin, column.length).set(Array.from(column, BigInt));
    });
  }

  scenario(): void {
    this.#exports.scenario(this.#base, this.#base);
  }

  /** Carries variants out one after the other. */
  sweep(first: number, last: number): void {
    this.#exports.sweep(this.#base, this.#base, first, last);
  }

  draw(): void {
    this.#exports.draw(this.#base, this.#base);
  }

  /** So many pence of a column, as they are now. */
  pence(column: number, count: number): Float64Array {
    return penceIn(this.image(), column, count);
  }

  /** All columns, after their places: what the native program is given. */
  image(): Uint8Array {
    return new Uint8Array(this.#exports.memory.buffer, this.#base, this.#size);
  }
}

/** So many pence of a column of an image. */
export function penceIn(image: Uint8Array, column: number, count: number): Float64Array {
  const place = new DataView(image.buffer, image.byteOffset).getInt32(4 * column, true);
  return Float64Array.from(new BigInt64Array(image.buffer, image.byteOffset + place, count), Number);
}
