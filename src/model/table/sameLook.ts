/** Characters that take no room on the screen: zero-width spaces and joiners, direction marks, soft hyphens. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const DASHES = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
const SLASHES = /[\u2044\u2215\u29f8\uff0f]/g;
const APOSTROPHES = /[`\u00b4\u02b9\u02bb\u02bc\u02bd\u2018\u2019\u201a\u201b\u2032\u2035\uff07]/g;
/** Wide letters and digits, joined letters such as \ufb01, and \u2116: each looks like the plain ones. */
const COMPATIBLE = /[\u00b5\u2116\ufb00-\ufb06\uff01-\uff5e]/g;
const QUOTES = /[\u201c-\u201f\u2033\u2036\uff02]/g;

/**
 * A text with one character for all that look like it: spaces and line breaks of any width are one space, curly
 * apostrophes and quotation marks straight ones, dashes a hyphen, an accent is one with its letter, and what cannot be
 * seen is left out. Excel, Word and web pages each write these in their own way.
 *
 * @example
 * sameLook('Children\u2019s\u00a0 Fund\u200b, 2006\u201307') // => "Children's Fund, 2006-07"
 * @example
 * sameLook('\uff12\uff10\uff12\uff15/\uff12\uff16 o\ufb03ce') // => "2025/26 office"
 */
export const sameLook = (text: string): string =>
  text
    .normalize('NFC')
    .replace(COMPATIBLE, (letter) => letter.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(SLASHES, '/')
    .replace(APOSTROPHES, "'")
    .replace(QUOTES, '"')
    .replace(/\s+/g, ' ')
    .trim();
