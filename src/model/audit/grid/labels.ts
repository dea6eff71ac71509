import { type Cell } from '../../table/grid';
import { type ReviewedSheet } from '../reviewedBook';
import { readsAsNumber } from '../readsAsNumber';

/** Labels are looked for within this many columns to the left, headings within this many rows above. */
const LEFT = 12;
const ABOVE = 60;

const isWords = (cell: Cell): cell is string =>
  typeof cell === 'string' && cell.trim() !== '' && !readsAsNumber(cell);

/** The nearest words to the left of a cell in its row; an empty text where there are none. */
export function labelOf(sheet: ReviewedSheet, row: number, column: number): string {
  for (let c = column - 1; c >= Math.max(0, column - LEFT); c--) {
    const value = sheet.valueAt(row, c);
    if (isWords(value)) return value.trim();
  }
  return '';
}

/** The nearest words above a cell in its column; an empty text where there are none. */
export function headingOf(sheet: ReviewedSheet, row: number, column: number): string {
  for (let r = row - 1; r >= Math.max(0, row - ABOVE); r--) {
    const value = sheet.valueAt(r, column);
    if (isWords(value)) return value.trim();
  }
  return '';
}

/**
 * Whether a label says that its line adds others up.
 *
 * @example
 * ['Total income', 'Sub-total', 'Totally new', 'Grand totals:'].map(saysTotal) // => [true, true, false, true]
 */
export const saysTotal = (label: string): boolean => /\b(sub-?)?totals?\b|\bsum\b/i.test(label);
