/** Who may pay for whom: a row for each supply, a column for each demand, 1 where it is allowed. */
export interface Allowed {
  readonly supplies: number;
  readonly demands: number;
  /** Row by row, 1 or 0. */
  readonly cells: Uint8Array;
}

/** Lines put into classes, numbered in the order in which they first appear. */
export interface Classes {
  readonly count: number;
  /** The class of each line. */
  readonly of: Int32Array;
  /** The first line of each class, which stands for all. */
  readonly first: readonly number[];
}

/** Supplies that may pay for the same demands, and demands that the same supplies may pay for. */
export interface EqualRingFences {
  readonly supply: Classes;
  readonly demand: Classes;
}

/**
 * Merges the lines whose ring-fence is the same. A plan of a thousand lines has a dozen ring-fences, so what must
 * be calculated on the classes is small however long the lists are. Lines are compared cell by cell, never by a
 * hash alone.
 *
 * @example
 * equalRingFences({ supplies: 3, demands: 2, cells: Uint8Array.of(1, 0, 1, 1, 1, 0) }).supply.first // => [0, 1]
 */
export function equalRingFences(allowed: Allowed): EqualRingFences {
  const before = known.get(allowed);
  if (before) return before;
  const supply = equalRows(allowed);
  const found = { supply, demand: equalColumns(allowed, supply.first) };
  known.set(allowed, found);
  return found;
}

/** Who may pay for whom is the same in every year of a plan. */
const known = new WeakMap<Allowed, EqualRingFences>();

const BITS = 32;

function equalRows({ supplies, demands, cells }: Allowed): Classes {
  const words = Math.ceil(demands / BITS);
  const packed = new Int32Array(words);
  const kinds: Int32Array[] = [];
  const of = new Int32Array(supplies);
  const first: number[] = [];
  const candidates = new Map<number, number[]>();
  for (let row = 0, at = 0; row < supplies; row++) {
    let hash = 0;
    for (let word = 0; word < words; word++) {
      let bits = 0;
      for (const end = Math.min(at + BITS, (row + 1) * demands); at < end; at++)
        bits = (bits << 1) | (cells[at] as number);
      packed[word] = bits;
      hash = Math.imul(hash ^ bits, 0x9e3779b1) ^ (hash >>> 15);
    }
    const known = candidates.get(hash) ?? [];
    let found = known.find((kind) => kinds[kind]?.every((bits, word) => bits === packed[word]));
    if (found === undefined) {
      found = first.push(row) - 1;
      kinds.push(packed.slice());
      candidates.set(hash, [...known, found]);
    }
    of[row] = found;
  }
  return { count: first.length, of, first };
}

/** Two columns are equal where they agree on one row of each class: the classes are split row by row. */
function equalColumns({ demands, cells }: Allowed, rows: readonly number[]): Classes {
  const split = new Int32Array(demands);
  let parts = 1;
  for (const row of rows) {
    const partOf = new Int32Array(parts * 2).fill(-1);
    let next = 0;
    for (let column = 0; column < demands; column++) {
      const key = (split[column] as number) * 2 + (cells[row * demands + column] as number);
      if (partOf[key] === -1) partOf[key] = next++;
      split[column] = partOf[key] as number;
    }
    parts = next;
  }
  const first: number[] = [];
  split.forEach((part, column) => {
    if (part === first.length) first.push(column);
  });
  return { count: first.length, of: split, first };
}
