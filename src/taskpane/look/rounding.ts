import { type Pence } from '../../model/money/pence';

/**
 * Whether figures add up to their total to the penny but not as they are shown, each rounded to the pound by itself;
 * also where the first of them less the others is what is left.
 *
 * @example
 * isOffByRounding([49_120_50, 32_615_50], 81_736_00) // => true
 * @example
 * isOffByRounding([100_50, -50_00], 50_50) // => false
 * @example
 * isOffByRounding([100_00, 30_40, 30_40], 39_20) // => true
 */
export const isOffByRounding = (parts: readonly Pence[], total: Pence): boolean =>
  [adds, leaves].some(
    (sum) => sum(parts) === total && sum(parts.map(toWholePounds)) !== toWholePounds(total),
  );

const adds = (parts: readonly Pence[]): Pence => parts.reduce((sum, part) => sum + part, 0);
const leaves = ([first = 0, ...others]: readonly Pence[]): Pence => first - adds(others);

/** As figures are shown: half away from zero, and what would round to zero with its pence. */
const toWholePounds = (pence: Pence): Pence =>
  Math.abs(pence) < 50 ? pence : Math.sign(pence) * Math.floor((Math.abs(pence) + 50) / 100) * 100;
