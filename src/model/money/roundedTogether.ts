import { compareFractions, floorOf, type Fraction, minus, ZERO } from './fraction';
import { type Pence } from './pence';

/**
 * Exact parts as whole pence that add up to their rounded sum: each rounded down, and the pence left over one each to
 * the largest remainders, the earlier first.
 *
 * @param parts exact, in pence; they may be negative
 * @param total what they come to, rounded
 *
 * @example
 * roundedTogether([{ numerator: 1n, denominator: 2n }, { numerator: -7n, denominator: 2n }], -3) // => [1, -4]
 */
export function roundedTogether(parts: readonly Fraction[], total: Pence): Pence[] {
  const down = parts.map(floorOf);
  const left = total - down.reduce((sum, part) => sum + Number(part), 0);
  const rests = parts.map((part, i) => minus(part, { numerator: down[i] ?? 0n, denominator: 1n }));
  const order = [...parts.keys()].sort(
    (i, j) => compareFractions(rests[j] ?? ZERO, rests[i] ?? ZERO) || i - j,
  );
  const raised = new Set(order.slice(0, left));
  return down.map((part, i) => Number(part) + (raised.has(i) ? 1 : 0));
}
