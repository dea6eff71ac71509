/**
 * A number as Excel shows it, with 15 significant digits: what is behind them comes of binary and was not entered.
 *
 * @example
 * asShown(0.1 + 0.2) // => 0.3
 */
export const asShown = (n: number): number => Number(n.toPrecision(15));

/**
 * A sum, difference or multiple of such numbers, for a sentence: to 12 digits, for each of them may have added to what
 * comes of binary.
 *
 * @example
 * sumAsShown(0.285 * 100) // => 28.5
 */
export const sumAsShown = (n: number): number => Number(n.toPrecision(12));

/**
 * A number to some decimals, half away from zero as Excel's ROUND does; negative places are left of the point.
 *
 * @param whole how what is between two whole numbers becomes one: `Math.ceil` as ROUNDUP, `Math.floor` as ROUNDDOWN
 *
 * @example
 * [roundedAsShown(1.005, 2), roundedAsShown(-2.5, 0), roundedAsShown(1.1, 0, Math.ceil)] // => [1.01, -3, 2]
 */
export function roundedAsShown(n: number, places: number, whole: (n: number) => number = Math.round): number {
  const scale = 10 ** places;
  return (Math.sign(n) * whole(asShown(Math.abs(n) * scale))) / scale;
}

/**
 * The same 15 digits as a whole number and a power of ten, without zeros at the end.
 *
 * @param n finite
 *
 * @example
 * digitsShown(-0.0275) // => { digits: -275n, power: -4 }
 */
export function digitsShown(n: number): { readonly digits: bigint; readonly power: number } {
  const [mantissa = '0', power = '0'] = n.toExponential(14).split('e');
  const digits = mantissa.replace('.', '').replace(/0+$/, '') || '0';
  const count = digits.replace('-', '').length;
  return { digits: BigInt(digits), power: Number(power) - (count - 1) };
}
