/** Where the newest state of the open workbook is. */
export type WhereItIs =
  | { readonly in: 'untouched' }
  | { readonly in: 'page' } // a change that is kept in a moment
  | { readonly in: 'browser'; readonly at: Date }
  | { readonly in: 'file'; readonly at: Date }
  | { readonly in: 'page only'; readonly why: string }; // a sentence and what to do

const time = (at: Date): string => at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/**
 * What the title says of it, as short as in Excel.
 *
 * @example
 * stateWords({ in: 'file', at: new Date(2026, 4, 4, 14, 2) }) // => 'Saved 14:02'
 */
export function stateWords(where: WhereItIs): string {
  switch (where.in) {
    case 'untouched':
      return '';
    case 'page':
      return 'Not saved yet';
    case 'browser':
      return `Kept in this browser ${time(where.at)}`;
    case 'file':
      return `Saved ${time(where.at)}`;
    case 'page only':
      return 'Not saved';
  }
}

/** Why changes are in this page only. */
export const FULL = 'This browser has no room to keep your changes. Save the workbook as a file.';
export const DENIED =
  'This browser keeps nothing for this page: your changes are lost when you close it. Save the workbook as a file.';

/** Whether closing the page would lose work. */
export const wouldBeLost = (where: WhereItIs): boolean => where.in === 'page' || where.in === 'page only';

/**
 * The page's title, which a tab of the browser shows.
 *
 * @example
 * pageTitle('Budget.xlsx', { in: 'file', at: new Date(2026, 4, 4, 14, 2) }) // => 'Budget.xlsx, saved 14:02 – Poolbook'
 */
export function pageTitle(name: string, where: WhereItIs): string {
  const words = stateWords(where);
  return `${name}${words ? `, ${words.charAt(0).toLowerCase()}${words.slice(1)}` : ''} – Poolbook`;
}
