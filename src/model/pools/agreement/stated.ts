import { formatDay } from '../../calendar/day';
import { readAmount } from '../../plan/reading/readAmount';
import { comparable } from '../../table/heading';

/** What is under Signed as long as nobody has. */
const UNSIGNED = new Set(['no', 'not yet', 'unsigned', 'not signed', 'draft']);
const DAY = /^\d{5}$/;

/**
 * What a cell of the pool table states, without its full stop; null where it is blank or holds one of the words for
 * what nobody knows.
 *
 * @example
 * [stated(' Yearly, in June. '), stated('tbc'), stated('')] // => ["Yearly, in June", null, null]
 */
export function stated(text: string): string | null {
  const words = text.trim().replace(/\.$/, '');
  return !words || readAmount(words) === 'unknown' ? null : words;
}

/**
 * When, or by whom, an agreement was signed: a date reads as one, and the words for "not yet" are none.
 *
 * @example
 * [signed('38808'), signed('31 March 2006, both chief executives'), signed('Not yet')] // => ["on 1 April 2006", "31 March 2006, both chief executives", null]
 */
export function signed(text: string): string | null {
  const words = stated(text);
  if (words === null || UNSIGNED.has(comparable(words))) return null;
  return DAY.test(words) ? `on ${formatDay(Number(words))}` : words;
}
