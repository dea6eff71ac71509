/** Exact arithmetic of the certificate: quotients of whole numbers of any length. It shares nothing with the plan's. */
export interface Exact {
  readonly over: bigint;
  /** Positive. */
  readonly under: bigint;
}

/** @example exact(6n, -4n) // => { over: -3n, under: 2n } */
export function exact(over: bigint, under = 1n): Exact {
  const divisor = common(over < 0n ? -over : over, under < 0n ? -under : under) || 1n;
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / divisor, under: (sign * under) / divisor };
}

const common = (a: bigint, b: bigint): bigint => (b === 0n ? a : common(b, a % b));

export const plus = (a: Exact, b: Exact): Exact =>
  exact(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Exact, b: Exact): Exact => plus(a, { over: -b.over, under: b.under });
export const times = (a: Exact, b: Exact): Exact => exact(a.over * b.over, a.under * b.under);
export const dividedBy = (a: Exact, b: Exact): Exact => exact(a.over * b.under, a.under * b.over);
/** Whether two are no further apart than a third. */
export function within(a: Exact, b: Exact, most: Exact): boolean {
  const { over } = minus(a, b);
  return minus({ over: over < 0n ? -over : over, under: minus(a, b).under }, most).over <= 0n;
}

/**
 * The decimal that a cell shows, of 15 digits, exactly.
 *
 * @param n finite
 *
 * @example
 * shownDecimal(16.1) // => { over: 161n, under: 10n }
 */
export function shownDecimal(n: number): Exact {
  const [digits = '0', power = '0'] = n.toExponential(14).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = Number(power) - decimals.length;
  const all = BigInt(whole + decimals);
  return shift < 0 ? exact(all, 10n ** BigInt(-shift)) : exact(all * 10n ** BigInt(shift));
}

/** Noise that arithmetic in doubles leaves behind: a millionth of a pound, in pence. */
const NOISE = exact(1n, 10_000n);

/**
 * The whole pence of an amount in pounds; null where it is not whole pence.
 *
 * @example
 * [wholePence(4.35), wholePence(1.005)] // => [435n, null]
 */
export function wholePence(pounds: number): bigint | null {
  if (!Number.isFinite(pounds)) return null;
  const { over, under } = times(shownDecimal(pounds), exact(100n));
  const size = over < 0n ? -over : over;
  const near = ((size * 2n + under) / (under * 2n)) * (over < 0n ? -1n : 1n);
  return within(exact(over, under), exact(near), NOISE) ? near : null;
}

/**
 * Pounds and pence.
 *
 * @example
 * inPounds(-123456789n) // => "-£1,234,567.89"
 */
export function inPounds(pence: bigint): string {
  const digits = String(pence < 0n ? -pence : pence).padStart(3, '0');
  const pounds = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${pence < 0n ? '-' : ''}£${pounds}.${digits.slice(-2)}`;
}
