import { comparable } from '../table/heading';
import { numberWords } from '../table/numberWords';
import { isInKind } from './inKind';
import { onceFor } from './onceFor';
import { type Plan } from './plan';

/** Lists of rows, one list a key: those of key `k` are from `from[k]` up to `from[k + 1]`. */
export interface RowLists {
  readonly from: Int32Array;
  readonly rows: Int32Array;
}

/**
 * Which rows of a plan draw on which source. Sources are numbered: each row of the stream table first, then each pool
 * of the pool table, then the pools that only contributions name. -1 stands for none.
 */
export interface Sources {
  readonly streams: number;
  readonly names: readonly string[];
  /** What is given in kind draws on no stream: it is no money. */
  readonly streamOfContribution: Int32Array;
  readonly poolOfContribution: Int32Array;
  readonly sourceOfAllocation: Int32Array;
  readonly contributionsFrom: RowLists;
  readonly contributionsTo: RowLists;
  /** The same without those in kind, which are no money. */
  readonly moneyTo: RowLists;
  readonly allocationsFrom: RowLists;
}

/** The sources of a plan, found once for the same names: a scenario leaves them as they are. */
export const sourcesOf = onceFor(
  ({ tables: { Stream, Pool, Contribution, Allocation } }) => [
    Stream?.names,
    Pool?.names,
    Contribution?.words,
    Allocation?.words,
  ],
  findSources,
);

function findSources(plan: Plan): Sources {
  const { Stream, Pool, Contribution, Allocation } = plan.tables;
  const names = [...(Stream?.names ?? []), ...(Pool?.names ?? [])];
  const streams = Stream?.rows ?? 0;
  const numberOf = new Map<string, number>();
  const pools = new Map<string, number>();
  const number = (into: Map<string, number>, name: string, at: number) => {
    const key = comparable(name);
    if (key && !into.has(key)) into.set(key, at);
  };
  Pool?.names.forEach((name, row) => number(pools, name, streams + row));
  for (const name of Contribution?.words.Pool ?? []) {
    if (!name || pools.has(comparable(name))) continue;
    number(pools, name, names.push(name) - 1);
  }
  Stream?.names.forEach((name, row) => number(numberOf, name, row));
  const streamsOnly = new Map(numberOf);
  for (const [key, at] of pools) if (!numberOf.has(key)) numberOf.set(key, at);

  const streamOfContribution = numbered(Contribution?.words.Stream, streamsOnly).map((stream, row) =>
    isInKind(plan, row) ? -1 : stream,
  );
  const poolOfContribution = numbered(Contribution?.words.Pool, pools);
  const sourceOfAllocation = numbered(Allocation?.words.Source, numberOf);
  return {
    streams,
    names,
    streamOfContribution,
    poolOfContribution,
    sourceOfAllocation,
    contributionsFrom: rowsBy(streamOfContribution, names.length),
    contributionsTo: rowsBy(poolOfContribution, names.length),
    moneyTo: rowsBy(
      poolOfContribution.map((pool, row) => (isInKind(plan, row) ? -1 : pool)),
      names.length,
    ),
    allocationsFrom: rowsBy(sourceOfAllocation, names.length),
  };
}

/**
 * The number of each row's word, -1 where it has none. Found once for the same words and numbers.
 *
 * @param numbers by comparable form; it must not change afterwards
 *
 * @example
 * [...numbered(['Sure Start', ' sure  start', 'ABG'], new Map([['sure start', 4]]))] // => [4, 4, -1]
 */
export function numbered(words: readonly string[] = [], numbers: ReadonlyMap<string, number>): Int32Array {
  const byWords = numberings.get(numbers) ?? new WeakMap<readonly string[], Int32Array>();
  numberings.set(numbers, byWords);
  const before = byWords.get(words);
  if (before) return before;
  const found = numberWords(words, (word) => numbers.get(comparable(word)) ?? -1);
  byWords.set(words, found);
  return found;
}

const numberings = new WeakMap<ReadonlyMap<string, number>, WeakMap<readonly string[], Int32Array>>();

/** The rows of each number, in their own order; rows without a number are in no list. */
export function rowsBy(numbers: Int32Array, keys: number): RowLists {
  const from = new Int32Array(keys + 1);
  for (const key of numbers) if (key >= 0) from[key + 1] = (from[key + 1] as number) + 1;
  for (let key = 0; key < keys; key++) from[key + 1] = (from[key + 1] as number) + (from[key] as number);
  const next = from.slice(0, keys);
  const rows = new Int32Array(from[keys] as number);
  for (let row = 0; row < numbers.length; row++) {
    const key = numbers[row] as number;
    if (key < 0) continue;
    const place = next[key] as number;
    rows[place] = row;
    next[key] = place + 1;
  }
  return { from, rows };
}

/**
 * The rows of one key.
 *
 * @example
 * [...rowsOf(rowsBy(Int32Array.of(1, 0, 1), 2), 1)] // => [0, 2]
 */
export const rowsOf = ({ from, rows }: RowLists, key: number): Int32Array =>
  rows.subarray(from[key] ?? 0, from[key + 1] ?? 0);
