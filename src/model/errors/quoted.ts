/** So many characters of what a user typed are shown in a sentence. */
const LONGEST = 80;

/**
 * What a user typed, as a sentence shows it: on one line, and at most 80 characters of it.
 *
 * @example
 * clipped(' Sure\n Start ') // => "Sure Start"
 * @example
 * clipped('x'.repeat(100)).length // => 80
 */
export function clipped(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .trim()
    .replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/**
 * The same in quotation marks.
 *
 * @example
 * quoted('fixt') // => "\"fixt\""
 */
export const quoted = (text: string): string => `"${clipped(text)}"`;
