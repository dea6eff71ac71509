/** What Excel takes as the name of a sheet. */

const LONGEST = 31;
/** Signs that no sheet's name may hold. */
const FORBIDDEN = /[\\/?*[\]:]/g;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/**
 * The name of a sheet as near to the words that are wanted as Excel takes it and as the workbook leaves it free:
 * without the signs `\ / ? * [ ] :`, without a quote at either end, of at most 31 characters, numbered where it is
 * taken. What must not be cut, such as a year, is given as its end.
 *
 * @param taken the names of the sheets that are there; capitals make no difference
 *
 * @example
 * freeSheetName('CAMHS', '2006/07', []) // => "CAMHS 2006-07"
 * @example
 * freeSheetName("Looked after children's service", '2006/07', []) // => "Looked after children's 2006-07"
 * @example
 * freeSheetName("'Our' pool: [draft]", '', ['our pool draft']) // => "Our' pool draft"
 * @example
 * freeSheetName('CAMHS', '2006/07', ['Start', 'camhs 2006-07']) // => "CAMHS 2006-07 (2)"
 */
export function freeSheetName(words: string, end: string, taken: readonly string[]): string {
  const names = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const wanted = unquoted(cleaned(words)) || 'Sheet';
  for (let number = 1; ; number++) {
    const tail = [cleaned(end), number > 1 ? `(${number})` : ''].filter(Boolean).join(' ');
    const name = unquoted(`${cut(wanted, LONGEST - (tail ? tail.length + 1 : 0))} ${tail}`);
    if (!names.has(name.toLowerCase())) return name;
  }
}

const cleaned = (words: string): string =>
  words
    .replace(/(\d)\/(?=\d)/g, '$1-')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const unquoted = (name: string): string => name.replace(/^['\s]+|['\s]+$/g, '');

/** The words that fit; only the first of them is ever cut in two. */
function cut(words: string, room: number): string {
  if (words.length <= room) return words;
  const end = words.lastIndexOf(' ', room);
  return words.slice(0, end > 0 ? end : room).replace(/[\uD800-\uDBFF]$/, '');
}
