import { type Cell } from './grid';
import { sameLook } from './sameLook';

/**
 * The form in which headings and names are compared: case, spacing, a full stop at the end and whatever cannot be seen
 * on the screen do not count.
 *
 * @example
 * comparable("  Children's   FUND. ") // => "children's fund"
 * @example
 * comparable('Children\u2019s Fund\u200b') === comparable("Children's fund") // => true
 */
export function comparable(text: string): string {
  return text === '' || isPlain(text)
    ? text.toLowerCase()
    : sameLook(text)
        .replace(/[\s.\u2026]+$/, '')
        .toLowerCase();
}

const SPACE = 0x20;
const LAST_PLAIN = 0x7e;
const FULL_STOP = 0x2e;
const GRAVE_ACCENT = 0x60;

/** Whether a text has single spaces between words and no others, of which no letter beyond plain ASCII leaves a doubt. */
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > LAST_PLAIN || (code === SPACE && before === SPACE) || code === GRAVE_ACCENT)
      return false;
    before = code;
  }
  return before !== SPACE && before !== FULL_STOP;
}

/**
 * What a cell says as text. Excel on the desktop may hand a blank cell over as 0, so in a column of words 0 is
 * blank too.
 *
 * @example
 * [textOf(null), textOf(0), textOf(' Level 3 '), textOf(2006)] // => ["", "", "Level 3", "2006"]
 */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined || cell === 0) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'Yes' : 'No';
  if (typeof cell === 'number') return digitsOf(cell);
  return '';
}

/** A number without an exponent, as nobody types a name with one. */
function digitsOf(n: number): string {
  const text = String(n);
  if (!text.includes('e')) return text;
  return n.toLocaleString('en-GB', { maximumSignificantDigits: 15, useGrouping: false });
}

/**
 * A cell that holds several words, separated by `;`.
 *
 * @example
 * listOf('early years; family support ;') // => ["early years", "family support"]
 */
export const listOf = (text: string): string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
