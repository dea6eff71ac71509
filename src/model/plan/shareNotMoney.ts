import { formatAmount } from '../money/format';
import { fractionOf, timesRounded } from '../money/fraction';
import { penceFromPounds, type Pence } from '../money/pence';
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
  const of = amounts
    .map((cell) => (typeof cell === 'number' ? penceFromPounds(cell) : NaN))
    .find((pence) => pence > 0);
  return {
    check: CELL_CHECKS.share,
    blocks: '#VALUE!',
    says: shareInWords(
      share,
      heading.toLowerCase(),
      of,
      `type ${percentage(share)} under ${shareIn} instead`,
    ),
  };
}

/**
 * What a share would be in pounds, for a sentence that begins with where it is.
 *
 * @param called what the amount is, such as `cap`
 * @param of pence of which it would be a share; undefined where that is not known
 * @param instead what else may be typed; '' where there is nothing else
 *
 * @example
 * shareInWords(0.05, 'cap', 30000000, '') // => "is 0.05, a cap of £0.05; 5% of £300,000 is £15,000: type 15000"
 */
export function shareInWords(share: number, called: string, of: Pence | undefined, instead: string): string {
  const typed = plainNumber(share);
  const begins = `is ${typed}, a ${called} of £${typed}`;
  const or = instead && ` or ${instead}`;
  if (of === undefined) return `${begins}: type pounds${or && `,${or}`}`;
  const part = timesRounded(of, fractionOf(share));
  return `${begins}; ${percentage(share)} of ${formatAmount(of)} is ${formatAmount(part)}: type ${plainNumber(part / 100)}${or && `,${or}`}`;
}
