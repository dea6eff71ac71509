import { type Day, dayOf } from '../../calendar/day';
import { dayMeantBy } from '../../calendar/dayMeantBy';
import { amountMeantBy } from '../../money/amountMeantBy';
import { numberMeantBy, plainNumber } from '../../money/plainNumber';
import { type Cell, isBlank } from '../../table/grid';
import { CELL_CHECKS } from './problem';
import { type Amount, type CellFault, notANumber, readAmount } from './readAmount';
import { type Column } from '../declared/schema';
import { sumAsShown } from '../../money/asShown';

type Counted = Extract<Column['type'], 'day' | 'share' | 'money' | 'number'>;

export const isCounted = (type: Column['type']): type is Counted =>
  type === 'day' || type === 'share' || type === 'money' || type === 'number';

const MEANT: Readonly<Record<Counted, (text: string) => string>> = {
  day: (text) => suchAs(dayMeantBy(text), '=') || ', or leave the cell empty where there is none',
  share: (text) => suchAs(numberMeantBy(text) ?? fractionMeantBy(text)),
  money: amountMeantBy,
  number: (text) => suchAs(numberMeantBy(text)) || suchAs(dayMeantBy(text), '='),
};
/** A fraction such as 1/3 is a formula without its sign. */
const fractionMeantBy = (text: string): string | null =>
  /^\s*\d{1,3}\s*\/\s*\d{1,3}\s*$/.test(text) ? `=${text.replace(/\s/g, '')}` : null;
const suchAs = (meant: string | null, before = ''): string =>
  meant === null ? '' : `, such as ${before}${meant}`;

const WANTED: Readonly<Record<Counted, string>> = {
  day: 'a date',
  share: 'a percentage',
  money: 'the amount as a number of pounds',
  number: 'a number',
};

/**
 * A day, a count, a share of 1, or money in pence, which may be typed as `unknown`; null where the cell is blank.
 *
 * @param zeros of the unit of money, as of {@link readAmount}
 *
 * @example
 * readNumber(0.246, 'share') // => 0.246
 * @example
 * readNumber('tbc', 'money') // => "unknown"
 * @example
 * readNumber(2011, 'day') // => { check: "Not a date", blocks: "#VALUE!", says: "is 2011: type a date, such as 31/03/2011" }
 * @example
 * readNumber(24.6, 'share') // => { check: "Share above 100%", blocks: "#VALUE!", says: "is 24.6, which is 2,460%: type 24.6% or 0.246" }
 */
export function readNumber(cell: Cell | undefined, type: Counted, zeros = 0): Amount | null {
  if (isBlank(cell)) return null;
  if (type === 'money') return readAmount(cell, zeros);
  if (typeof cell !== 'number' || !Number.isFinite(cell)) return notANumber(cell, WANTED[type], MEANT[type]);
  if (type === 'day') return dayOfCell(cell);
  if (type === 'share' && cell === 0) return null; // desktop Excel's blank
  if (type === 'share' && cell > 1) return aboveAll(cell);
  if (type === 'share' && cell < 0) return belowZero(cell);
  return cell;
}

/** A year that was entered for a day would be one of 1905 and thereabouts. */
const EARLIEST = dayOf(1910, 1, 1);
const LATEST = dayOf(9999, 12, 31);

/** A date, of which a time of day is left out as Excel does not show it. */
function dayOfCell(cell: number): Day | null | CellFault {
  if (cell === 0) return null; // desktop Excel's blank
  if (cell >= EARLIEST && cell < LATEST + 1) return Math.floor(cell);
  return {
    check: CELL_CHECKS.day,
    blocks: '#VALUE!',
    says: `is ${plainNumber(cell)}: type a date, such as 31/03/2011`,
  };
}

function aboveAll(share: number): CellFault {
  const percent = sumAsShown(share * 100).toLocaleString('en-GB');
  return {
    check: CELL_CHECKS.share,
    blocks: '#VALUE!',
    says: `is ${plainNumber(share)}, which is ${percent}%: type ${plainNumber(share)}% or ${plainNumber(share / 100)}`,
  };
}

const belowZero = (share: number): CellFault => ({
  check: CELL_CHECKS.share,
  blocks: '#VALUE!',
  says: `is ${plainNumber(share)}, which is below 0%: type a percentage from 0% to 100%`,
});
