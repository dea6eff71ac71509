const ENDING = /\.(xlsx|xlsm|xltx|xltm)$/i;
const ORDINARY = '.xlsx';

/**
 * The name under which a workbook that came as a file is saved: always an .xlsx, since no other kind is written.
 *
 * @example
 * savedName('Budget 2026.xlsm') // => 'Budget 2026.xlsx'
 */
export const savedName = (name: string): string => name.replace(ENDING, '') + ORDINARY;

/**
 * A name for a copy beside the file.
 *
 * @example
 * copyName('Budget.xlsx', 'values') // => 'Budget values.xlsx'
 */
export const copyName = (name: string, what: 'copy' | 'values'): string =>
  `${name.replace(ENDING, '')} ${what}${ORDINARY}`;

/**
 * The name of a workbook that an example begins.
 *
 * @example
 * exampleName('shared-overspend') // => 'Shared overspend.xlsx'
 */
export function exampleName(example: string): string {
  const words = example.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) + ORDINARY : NEW_NAME;
}

/** What Excel calls a new workbook. */
export const NEW_NAME = `Book1${ORDINARY}`;

/** Whether a file's name is that of a workbook. */
export const isWorkbookName = (name: string): boolean => ENDING.test(name);
