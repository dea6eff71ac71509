/** A whole number, exact: a plain number up to 2^53, else a BigInt. */
export type Whole = number | bigint;

/**
 * The sum of whole numbers that are zero or more; a BigInt where a plain number could not hold it.
 *
 * @example
 * sumOfWhole([9007199254740991, 1]) // => 9007199254740992n
 */
export function sumOfWhole(values: readonly Whole[]): Whole {
  let sum = 0;
  for (const value of values) {
    if (typeof value === 'bigint') return values.reduce<bigint>((total, v) => total + BigInt(v), 0n);
    sum += value;
  }
  return sum <= Number.MAX_SAFE_INTEGER ? sum : values.reduce<bigint>((total, v) => total + BigInt(v), 0n);
}

/** How far a product of two rounded numbers may lie from the true one, as a share of it: 4 roundings, and some. */
const DOUBT = 1e-15;

/**
 * Whether a × b ≤ c × d, exactly, for numbers that are zero or more: in doubles where they are far enough apart
 * to tell, else in whole numbers of any size.
 *
 * @example
 * productAtMost(9007199254740991, 9007199254740989, 9007199254740990, 9007199254740990) // => true
 */
export function productAtMost(a: Whole, b: Whole, c: Whole, d: Whole): boolean {
  const left = Number(a) * Number(b);
  const right = Number(c) * Number(d);
  return Math.abs(left - right) > DOUBT * (left + right)
    ? left < right
    : BigInt(a) * BigInt(b) <= BigInt(c) * BigInt(d);
}
