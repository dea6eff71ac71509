/**
 * A share of 1 inside a sentence, as a percentage with as many as four decimals.
 *
 * @param decimals 1 where the exact share decides nothing
 * @example
 * [9 / 14, 0.25, 1, -1e-9].map((share) => formatShare(share)) // => ["64.2857%", "25%", "100%", "0%"]
 * @example
 * formatShare(9 / 14, 1) // => "64.3%"
 */
export function formatShare(share: number, decimals = 4): string {
  const percent = (share * 100).toFixed(decimals).replace(/\.?0+$/, '');
  return `${percent === '-0' ? '0' : percent}%`;
}
