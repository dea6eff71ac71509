import { formatAmount } from '../money/format';
import { fractionOf, timesRounded } from '../money/fraction';
import { penceFromPounds } from '../money/pence';
import { percentage, plainNumber } from '../money/plainNumber';
import { type Cell } from '../table/grid';
import { CELL_CHECKS } from './problem';
import { type CellFault } from './readAmount';

/**
 * Whether an amount in pounds can only have been meant as a percentage: Excel hands 5% over as 0.05.
 *
 * @param amounts the row's cells of money
 *
 * @example
 * [mayBeShare(0.05), mayBeShare(1), mayBeShare(0), mayBeShare(2500)] // => [true, false, false, false]
 */
export const mayBeShare = (
  cell: Cell | undefined,
  amounts: readonly (Cell | undefined)[] = [],
): cell is number => {
  const known = amounts.filter((amount) => typeof amount === 'number' && amount !== 0);
  const small = known.length > 0 && known.every((amount) => Math.abs(Number(amount)) < LARGE);
  return typeof cell === 'number' && cell > 0 && cell < 1 && !small;
};

/** Pounds: beside less, an amount of a few pence may be meant. */
const LARGE = 100;

/**
 * The fault of a share that is typed where pounds should be, with what it would be in pounds.
 *
 * @param amounts the row's cells of money, of which the first with an amount is taken
 *
 * @example
 * shareNotMoney(0.05, 'Cap', 'Cap %', [300000]).says // => "is 0.05, a cap of £0.05; 5% of £300,000 is £15,000: type 15000, or type 5% under Cap % instead"
 */
export function shareNotMoney(
  share: number,
  heading: string,
  shareIn: string,
  amounts: readonly (Cell | undefined)[],
): CellFault {
  const percent = percentage(share);
  const typed = plainNumber(share);
  const whole = amounts
    .map((cell) => (typeof cell === 'number' ? penceFromPounds(cell) : NaN))
    .find((p) => p > 0);
  const part = whole === undefined ? 0 : timesRounded(whole, fractionOf(share));
  const meant =
    whole === undefined
      ? `: type pounds, or type ${percent} under ${shareIn} instead`
      : `; ${percent} of ${formatAmount(whole)} is ${formatAmount(part)}: type ${plainNumber(part / 100)}, or type ${percent} under ${shareIn} instead`;
  return {
    check: CELL_CHECKS.share,
    blocks: '#VALUE!',
    says: `is ${typed}, a ${heading.toLowerCase()} of £${typed}${meant}`,
  };
}
