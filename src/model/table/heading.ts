import { type Cell } from './grid';

/**
 * The form in which headings and names are compared: case and spacing do not count.
 *
 * @example
 * comparable("  Children's   FUND ") // => "children's fund"
 */
export function comparable(text: string): string {
  const trimmed = text.trim();
  return (ODD_SPACING.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed).toLowerCase();
}

/** Anything but single spaces between words, which are most rarely anything else. */
const ODD_SPACING = /\s\s|[^\S ]/;

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
  if (typeof cell === 'number') return String(cell);
  return '';
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
