/** A second plan in one workbook has the names of the first with a number after them. */

/**
 * A sheet's name with its number.
 *
 * @example
 * sheetName('Funding', '2') // => "Funding 2"
 */
export const sheetName = (name: string, suffix: string): string =>
  suffix.trim() ? `${name} ${suffix.trim()}` : name;

/**
 * The name of a table or a cell with its number: no space may be in it.
 *
 * @example
 * definedName('Streams', '2') // => "Streams2"
 */
export const definedName = (name: string, suffix: string): string => `${name}${suffix.trim()}`;
