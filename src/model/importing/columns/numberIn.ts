import { asShown } from '../../money/asShown';
import { type Cell } from '../../table/grid';
import { sameLook } from '../../table/sameLook';

/** `1,234.50`, `£1,234`, `-12`; no code such as 00412, which begins with a zero. */
const NUMBER = /^(-?) ?£? ?(-?) ?(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?$/;
/** More digits than these before the point are a code or a telephone number. Excel keeps 15, the decimals among them. */
const MOST_DIGITS = 15;

/**
 * The number that a cell of a spreadsheet holds, also where it is stored as text; null where it holds none. A text is
 * read only where it can be nothing else: with £ and commas in their places, negative with a minus or in brackets. Decimals that
 * other programs print beyond what Excel keeps, as in 300.03000000000003, are left off, as Excel leaves them.
 *
 * @example
 * [numberIn(12.5), numberIn('£1,234.50'), numberIn('(500)'), numberIn('00412'), numberIn('12,34'), numberIn('-'), numberIn('300.03000000000003')] // => [12.5, 1234.5, -500, null, null, null, 300.03]
 */
export function numberIn(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell !== 'string') return null;
  const text = sameLook(cell);
  const inBrackets = /^£? ?\((.*)\)$/.exec(text)?.[1]?.trim();
  const [, before = '', after = '', whole, decimals = ''] = NUMBER.exec(inBrackets ?? text) ?? [];
  if (whole === undefined) return null;
  const minuses = [inBrackets !== undefined, before, after].filter(Boolean).length;
  const digits = whole.replaceAll(',', '');
  if (minuses > 1 || digits.length > MOST_DIGITS) return null;
  const number = asShown(Number(digits + decimals));
  return minuses ? -number || 0 : number;
}
