import { formatAmount } from '../../money/format';
import { quoted } from '../../errors/quoted';
import { fractionOf, timesRounded } from '../../money/fraction';
import { penceFromPounds, type Pence } from '../../money/pence';
import { percentage, plainNumber } from '../../money/plainNumber';
import { type Cell } from '../../table/grid';
import { CELL_CHECKS } from './problem';
import { type CellFault } from './readAmount';
import { asShown } from '../../money/asShown';

/**
 * The share that was meant where pounds should be: Excel hands 5% over as 0.05, 100% as 1, and a cell of text as
 * `5%`. Null where the cell may well be pounds.
 *
 * @param amounts the row's cells of money
 *
 * @example
 * [0.05, 1, 0, 2500, '5%', '5 per cent', '5'].map((cell) => shareMeant(cell)) // => [0.05, 1, null, null, 0.05, 0.05, null]
 * @example
 * shareMeant(0.5, [30]) // => null
 */
export function shareMeant(
  cell: Cell | undefined,
  amounts: readonly (Cell | undefined)[] = [],
): number | null {
  if (typeof cell === 'string') {
    const percent = PERCENT.exec(cell)?.[1];
    return percent === undefined ? null : asShown(Number(percent) / 100);
  }
  const known = amounts.filter((amount) => typeof amount === 'number' && amount !== 0);
  const small = known.length > 0 && known.every((amount) => Math.abs(Number(amount)) < LARGE);
  return typeof cell === 'number' && cell > 0 && cell <= 1 && !small ? cell : null;
}

const PERCENT = /^\s*(\d{1,3}(?:\.\d{1,9})?)\s*(?:%|per ?cent)\s*$/i;

/** Pounds: beside less, an amount of a few pence may be meant. */
const LARGE = 100;

/**
 * The fault of a share that is typed where pounds should be, with what it would be in pounds.
 *
 * @param cell as entered
 * @param amounts the row's cells of money, of which the first with an amount is taken
 *
 * @example
 * shareNotMoney(0.05, 0.05, 'Cap', 'Cap %', [300000]).says // => "is 0.05, a cap of £0.05; 5% of £300,000 is £15,000: type 15000, or type 5% under Cap % instead"
 * @example
 * shareNotMoney('5%', 0.05, 'Cap', 'Cap %', [300000]).says // => 'holds the text "5%"; 5% of £300,000 is £15,000: type 15000, or type 5% under Cap % instead'
 */
export function shareNotMoney(
  cell: Cell | undefined,
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
      typeof cell === 'string' ? `holds the text ${quoted(cell)}` : '',
    ),
  };
}

/**
 * What a share would be in pounds, for a sentence that begins with where it is.
 *
 * @param called what the amount is, such as `cap`
 * @param of pence of which it would be a share; undefined where that is not known
 * @param held what is in the cell, where that is no number
 * @param instead what else may be typed; '' where there is nothing else
 *
 * @example
 * shareInWords(0.05, 'cap', 30000000, '') // => "is 0.05, a cap of £0.05; 5% of £300,000 is £15,000: type 15000"
 */
export function shareInWords(
  share: number,
  called: string,
  of: Pence | undefined,
  instead: string,
  held = '',
): string {
  const typed = plainNumber(share);
  const begins = held || `is ${typed}, a ${called} of £${typed}`;
  const or = instead && ` or ${instead}`;
  if (of === undefined) return `${begins}: type pounds${or && `,${or}`}`;
  const part = timesRounded(of, fractionOf(share));
  return `${begins}; ${percentage(share)} of ${formatAmount(of)} is ${formatAmount(part)}: type ${plainNumber(part / 100)}${or && `,${or}`}`;
}
