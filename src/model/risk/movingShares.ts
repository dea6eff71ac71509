import { type Pence } from '../money/pence';
import { type ExposedSource } from './exposedSource';

/** Amounts that are equal, which have equal shares but for a penny to the first of them. */
interface Equals {
  readonly pence: Pence;
  /** The column of each, in order; -1 for none. */
  readonly columns: readonly number[];
}

/**
 * The pro rata shares of a cut that grows, by largest remainder. From one cut to the next the remainders move on and
 * are not worked out again, and the last pence are given by counting, not by ordering.
 */
export class MovingShares {
  #cut: Pence = 0;
  readonly #most: Pence;
  readonly #equals: readonly Equals[];
  /** By {@link Equals}: each amount, how many there are, their whole pence, and pence × most beyond those. */
  readonly #budgets: Float64Array;
  readonly #sizes: Float64Array;
  readonly #whole: Float64Array;
  readonly #remainders: Float64Array;
  /** Every column that some equals are in, and how often. */
  readonly #pairs: { readonly of: Int32Array; readonly column: Int32Array; readonly times: Float64Array };

  /** @param stride the furthest that a remainder can move and still be whole */
  constructor(
    { budgets, columnOf, most }: Pick<ExposedSource, 'budgets' | 'columnOf' | 'most'>,
    private readonly stride: Pence,
  ) {
    const columns = new Map<Pence, number[]>();
    budgets.forEach((pence, i) => {
      const own = columns.get(pence) ?? [];
      own.push(columnOf[i] as number);
      columns.set(pence, own);
    });
    this.#most = most;
    this.#equals = Array.from(columns, ([pence, own]) => ({ pence, columns: own }));
    this.#budgets = Float64Array.from(this.#equals, ({ pence }) => pence);
    this.#sizes = Float64Array.from(this.#equals, (equals) => equals.columns.length);
    this.#whole = new Float64Array(this.#equals.length);
    this.#remainders = new Float64Array(this.#equals.length);
    this.#pairs = pairsOf(this.#equals);
  }

  /**
   * Moves on to a cut and writes what each column gives up.
   *
   * @param cut pence, no less than the one before
   * @returns false where remainders of different amounts are equal: who gets the last penny is then not known
   */
  sharesOf(cut: Pence, into: Float64Array): boolean {
    let given: Pence = 0;
    for (let left = cut - this.#cut; left > 0; left -= this.stride) this.#move(Math.min(left, this.stride));
    this.#cut = cut;
    for (let e = 0; e < this.#sizes.length; e++)
      given += (this.#sizes[e] as number) * (this.#whole[e] as number);
    const last = this.#lastPence(cut - given);
    if (!last) return false;
    const { of, column, times } = this.#pairs;
    into.fill(0);
    for (let i = 0; i < of.length; i++) {
      const e = of[i] as number;
      const each = (this.#whole[e] as number) + Number((this.#remainders[e] as number) >= last.bound);
      into[column[i] as number] = (into[column[i] as number] as number) + (times[i] as number) * each;
    }
    for (const own of last.first) if (own >= 0) into[own] = (into[own] as number) + 1;
    return true;
  }

  #move(by: Pence): void {
    const most = this.#most;
    const [budgets, whole, remainders] = [this.#budgets, this.#whole, this.#remainders];
    for (let e = 0; e < budgets.length; e++) {
      // whole and below 2^53, as the stride sees to, so that the quotient is never rounded up to a whole number
      const remainder = (remainders[e] as number) + (budgets[e] as number) * by;
      const pence = Math.floor(remainder / most);
      whole[e] = (whole[e] as number) + pence;
      remainders[e] = remainder - pence * most;
    }
  }

  /**
   * Who gets the last pence, one each: all with remainders from a bound on, and then the first of some equals. The
   * bound is found by halving and counting who reaches it.
   */
  #lastPence(pence: Pence): { readonly bound: number; readonly first: readonly number[] } | null {
    if (pence === 0) return { bound: Infinity, first: [] };
    const [remainders, sizes] = [this.#remainders, this.#sizes];
    let low = 0;
    let above = remainders.length;
    let high = this.#most;
    let beyond = 0;
    let reachedHigh = 0;
    while (above - beyond > 1) {
      if (high - low <= 1) return null;
      const bound = low + Math.ceil((high - low) / 2);
      let reached = 0;
      let count = 0;
      for (let e = 0; e < remainders.length; e++) {
        const reaches = Number((remainders[e] as number) >= bound);
        reached += reaches * (sizes[e] as number);
        count += reaches;
      }
      if (reached === pence) return { bound, first: [] };
      if (reached > pence) [low, above] = [bound, count];
      else [high, beyond, reachedHigh] = [bound, count, reached];
    }
    const partly = remainders.findIndex((remainder) => remainder >= low && remainder < high);
    return { bound: high, first: this.#equals[partly]?.columns.slice(0, pence - reachedHigh) ?? [] };
  }
}

function pairsOf(equals: readonly Equals[]) {
  const pairs = equals.flatMap(({ columns }, e) => {
    const times = new Map<number, number>();
    for (const column of columns) if (column >= 0) times.set(column, (times.get(column) ?? 0) + 1);
    return Array.from(times, ([column, count]) => ({ e, column, count }));
  });
  return {
    of: Int32Array.from(pairs, ({ e }) => e),
    column: Int32Array.from(pairs, ({ column }) => column),
    times: Float64Array.from(pairs, ({ count }) => count),
  };
}
