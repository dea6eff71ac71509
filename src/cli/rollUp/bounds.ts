import { type WordList } from './fact';

/** The least and the greatest value of a column, as a Parquet file states them, and how many are not known. */
export interface Bounds {
  readonly min_value?: string | number | bigint;
  readonly max_value?: string | number | bigint;
  readonly null_count: bigint;
}

/** Bounds of numbers, of which NaN is one that nobody knows. */
export function numberBounds(
  numbers: Int32Array | Float64Array,
  written: (each: number) => number | bigint,
): Bounds {
  let [least, greatest, unknown] = [Infinity, -Infinity, 0];
  for (const each of numbers)
    if (Number.isNaN(each)) unknown++;
    else {
      if (each < least) least = each;
      if (each > greatest) greatest = each;
    }
  const known = least <= greatest && { min_value: written(least), max_value: written(greatest) };
  return { ...known, null_count: BigInt(unknown) };
}

/** Bounds of the words that are used, in the order of their UTF-8 bytes. */
export function wordBounds({ words, codes }: WordList): Bounds {
  const used = new Uint8Array(words.length);
  for (const code of codes) used[code] = 1;
  let [least, greatest]: [Uint8Array | null, Uint8Array | null] = [null, null];
  words.forEach((word, at) => {
    if (!used[at]) return;
    const bytes = Buffer.from(word);
    if (!least || Buffer.compare(bytes, least) < 0) least = bytes;
    if (!greatest || Buffer.compare(bytes, greatest) > 0) greatest = bytes;
  });
  return { min_value: text(least), max_value: text(greatest), null_count: 0n };
}

const text = (bytes: Uint8Array | null) => (bytes === null ? undefined : new TextDecoder().decode(bytes));
