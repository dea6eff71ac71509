import { createContext, useContext } from 'react';

/** Opens a page of the help inside the pane, by its address below `help/`; '' for the list of all. */
export type OpenHelp = (page: string) => void;

const Context = createContext<OpenHelp | null>(null);
export const HelpProvider = Context.Provider;

/** What opens a page of the help; null where there is none. */
export const useHelp = (): OpenHelp | null => useContext(Context);

/**
 * The page of a check.
 *
 * @example
 * checkPage('Shares not 100%') // => "checks/shares-not-100-percent.html"
 */
export const checkPage = (check: string): string =>
  `checks/${check
    .toLowerCase()
    .replace('100%', '100-percent')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}.html`;
