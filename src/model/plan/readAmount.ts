import { penceFromPounds, whyNotPence, type Pence } from '../money/pence';
import { type Cell, type ExcelErrorText, isBlank, isCellError } from '../table/grid';
import { CELL_CHECKS } from './problem';

/** What is wrong with a cell that should hold a number; `says` completes "the cell …". */
export interface CellFault {
  readonly check: string;
  readonly blocks: ExcelErrorText;
  readonly says: string;
}

/** An amount that nobody knows, as documents and finance officers write it. */
const UNKNOWN = new Set(['unknown', '?', 'tbc', 'n/k']);

export type Amount = Pence | 'unknown' | CellFault;

/**
 * An amount in pounds. A blank is zero; `unknown`, `?`, `tbc` and `n/k` are amounts that nobody knows; any other
 * text is a fault and never zero.
 *
 * @example
 * [readAmount(3956465), readAmount(''), readAmount('tbc')] // => [395646500, 0, "unknown"]
 * @example
 * readAmount('£3.9m') // => { check: 'Number stored as text', blocks: '#VALUE!', says: 'holds the text "£3.9m": type the amount as a number of pounds, such as 3900000' }
 */
export function readAmount(cell: Cell | undefined): Amount {
  if (typeof cell === 'number') {
    const pence = penceFromPounds(cell);
    if (!Number.isNaN(pence)) return pence;
    return { check: CELL_CHECKS.decimals, blocks: '#VALUE!', says: whyNotPence(cell) };
  }
  if (isBlank(cell)) return 0;
  if (typeof cell === 'string' && UNKNOWN.has(cell.trim().toLowerCase())) return 'unknown';
  return notANumber(cell, 'the amount as a number of pounds');
}

/** The fault of a cell that holds no number, with what to type instead. */
export function notANumber(cell: Cell | undefined, wanted: string): CellFault {
  if (isCellError(cell)) return { check: CELL_CHECKS.error, blocks: cell.error, says: `shows ${cell.error}` };
  if (typeof cell === 'boolean')
    return {
      check: CELL_CHECKS.text,
      blocks: '#VALUE!',
      says: `holds ${cell ? 'TRUE' : 'FALSE'}: type ${wanted}`,
    };
  const pounds = poundsMeantBy(String(cell));
  const instead = pounds === null ? '' : `, such as ${pounds}`;
  return {
    check: CELL_CHECKS.text,
    blocks: '#VALUE!',
    says: `holds the text "${String(cell).trim()}": type ${wanted}${instead}`,
  };
}

const MEANT = /^£?\s*(\d[\d,]*(?:\.\d+)?)\s*(k|m|bn)?$/i;
const POWER: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9 };

/** The pounds that a text such as `£3.9m` or `175,328` must have meant, for advice only. */
function poundsMeantBy(text: string): number | null {
  const [, digits, unit = ''] = MEANT.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  return Number((Number(digits.replaceAll(',', '')) * (POWER[unit.toLowerCase()] ?? 1)).toPrecision(15));
}
