import { quoted } from '../../errors/quoted';
import { amountMeantBy } from '../../money/amountMeantBy';
import { penceFromPounds, whyNotPence, type Pence } from '../../money/pence';
import { type Cell, type ExcelErrorText, isBlank, isCellError } from '../../table/grid';
import { unitInWords } from '../../table/headingUnit';
import { CELL_CHECKS } from './problem';
import { asShown } from '../../money/asShown';

/** What is wrong with a cell that should hold a number; `says` completes "the cell …". */
export interface CellFault {
  readonly check: string;
  readonly blocks: ExcelErrorText;
  readonly says: string;
}

/** An amount that nobody knows, as documents and finance officers write it. */
const UNKNOWN = new Set(['unknown', '?', 'tbc', 'n/k']);

const NONE = /^n\/?a\.?$/i;
/** Other ways to say it; they may mean something else, so that they are only advised against. */
const NOT_KNOWN =
  /^(?:t\.?b\.?[acd]\.?|n\.?k\.?|not (?:yet )?known|to be (?:confirmed|advised|agreed|decided)|pending|awaited|awaiting .*)$/i;

export type Amount = Pence | 'unknown' | CellFault;

/**
 * An amount in pounds. A blank is zero; `unknown`, `?`, `tbc` and `n/k` are amounts that nobody knows; any other
 * text is a fault and never zero.
 *
 * @example
 * [readAmount(3956465), readAmount(''), readAmount('tbc')] // => [395646500, 0, "unknown"]
 * @example
 * readAmount('£3.9m') // => { check: 'Number stored as text', blocks: '#VALUE!', says: 'holds the text "£3.9m": type the amount as a number of pounds, such as 3900000' }
 * @example
 * ['n/a', 'TBA'].map((text) => readAmount(text).says) // => ['holds the text "n/a": type the amount as a number of pounds: 0 where there is none, or unknown', 'holds the text "TBA": type the amount as a number of pounds, or unknown']
 * @example
 * readAmount(3956.465, 3) // => 395646500
 *
 * @param zeros of the column's unit: 3 where it is in thousands of pounds
 */
export function readAmount(cell: Cell | undefined, zeros = 0): Amount {
  if (typeof cell === 'number') {
    const pounds = inPounds(cell, zeros);
    const pence = penceFromPounds(pounds);
    if (!Number.isNaN(pence)) return pence;
    return { check: CELL_CHECKS.decimals, blocks: '#VALUE!', says: whyNotPence(pounds) };
  }
  if (isBlank(cell)) return 0;
  if (typeof cell === 'string' && UNKNOWN.has(cell.trim().toLowerCase())) return 'unknown';
  const meantBy = (text: string) => {
    if (NONE.test(text.trim())) return ': 0 where there is none, or unknown';
    if (NOT_KNOWN.test(text.trim())) return ', or unknown';
    return zeros && /\d.*[kmb]/i.test(text) ? '' : amountMeantBy(text, zeros);
  };
  return notANumber(cell, `the amount as a number of ${unitInWords(zeros)}`, meantBy);
}

/**
 * A number of thousands or millions as pounds, to the digit that Excel shows.
 *
 * @example
 * inPounds(1.1, 6) // => 1100000
 */
export const inPounds = (number: number, zeros: number): number =>
  zeros ? Number(`${asShown(number)}e${zeros}`) : number;

/**
 * The fault of a cell that holds no number, with what to type instead.
 *
 * @param wanted completes "type …"
 * @param meantBy what a text was meant as, as the end of that sentence
 */
export function notANumber(
  cell: Cell | undefined,
  wanted: string,
  meantBy: (text: string) => string = () => '',
): CellFault {
  if (isCellError(cell)) return { check: CELL_CHECKS.error, blocks: cell.error, says: `shows ${cell.error}` };
  const held = typeof cell === 'string' ? `the text ${quoted(cell)}` : String(cell ?? '').toUpperCase();
  const instead = typeof cell === 'string' ? meantBy(cell) : '';
  return { check: CELL_CHECKS.text, blocks: '#VALUE!', says: `holds ${held}: type ${wanted}${instead}` };
}
