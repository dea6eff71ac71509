/** How text is written in XML, and in the texts of a workbook, where `_x0007_` is a character that XML cannot hold. */
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const sign = (character: string): string => SIGNS[character] ?? character;

/** Text between tags. */
export const xmlText = (text: string): string =>
  /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, sign) : text;
/** The value of an attribute. */
export const xmlAttribute = (text: string): string =>
  /[&<>"\t\n\r]/.test(text) ? text.replace(/[&<>"\t\n\r]/g, sign) : text;

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
const UNWRITABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Text as a workbook keeps it: what XML cannot hold is written by its number, and text that looks like that is kept
 * apart from it.
 *
 * @example
 * keptText('Bell\u0007 and _x0041_') // => "Bell_x0007_ and _x005F_x0041_"
 */
export const keptText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNWRITABLE, code);

/** The same for attributes, in which a line break is written by its number too. */
export const keptAttribute = (text: string): string =>
  keptText(text).replace(/[\t\n]/g, (character) => code(character).toLowerCase());

/**
 * Text as a person reads it, from how a workbook keeps it.
 *
 * @example
 * shownText('Bell_x0007_ and _x005F_x0041_') // => "Bell\u0007 and _x0041_"
 */
export const shownText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
