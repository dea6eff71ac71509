/**
 * A share of 1 inside a sentence, as a percentage with as many as four decimals.
 *
 * @example
 * [9 / 14, 0.25, 1, -1e-9].map(formatShare) // => ["64.2857%", "25%", "100%", "0%"]
 */
export function formatShare(share: number): string {
  const percent = (share * 100).toFixed(4).replace(/\.?0+$/, '');
  return `${percent === '-0' ? '0' : percent}%`;
}
